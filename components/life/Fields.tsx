import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useView } from '../context';

interface TextProps {
  label: string;
  name: string;
  value?: string;
  placeholder?: string;
  /** Why what was written cannot be; null while it can. */
  fault?: string | null;
  size?: 'long' | 'short';
}

/** A line of text with its name above and what is wrong with it below. */
export function TextField({ label, name, value = '', placeholder, fault = null, size = 'long' }: TextProps) {
  const id = useId();
  return (
    <label class="more-field" data-size={size}>
      {label}
      <input
        class="more-input"
        type="text"
        name={name}
        defaultValue={value}
        placeholder={placeholder}
        autocomplete="off"
        maxLength={300}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : id}
      />
      {fault !== null && (
        <span class="more-fault" id={id} role="alert">
          {fault}
        </span>
      )}
    </label>
  );
}

interface FormProps {
  /** What the form does, on its button. */
  submit: string;
  /** What it does takes something away. */
  danger?: boolean;
  /** The form that `Hủy` closes. */
  onCancel(): void;
  onSubmit(values: FormData): void;
  onInput?(): void;
  children: ComponentChildren;
}

/** A form of a line, with its two buttons. */
export function Form({ submit, danger = false, onCancel, onSubmit, onInput, children }: FormProps) {
  const { words } = useView();
  return (
    <form
      class="more-form"
      noValidate
      onInput={onInput}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(new FormData(event.currentTarget));
      }}
    >
      {children}
      <p class="more-do">
        <button type="submit" class={danger ? 'btn btn-danger' : 'btn btn-main'}>
          {submit}
        </button>
        <button type="button" class="btn btn-text" onClick={onCancel}>
          {words.life.cancel}
        </button>
      </p>
    </form>
  );
}

/** The text of a field, without spaces around it. */
export const textOf = (values: FormData, name: string): string => String(values.get(name) ?? '').trim();
