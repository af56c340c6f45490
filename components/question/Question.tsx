import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './question.css';

interface Props {
  head: string;
  /** Each answer takes the whole width, so that its words can be read beside it. */
  stacked?: boolean;
  /** What speaks for which answer, and the answers. */
  children: ComponentChildren;
}

/** A question of a line, with its answers as one group. */
export function Question({ head, stacked = false, children }: Props) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are answers.
    <div class="question" data-stacked={stacked} role="group" aria-labelledby={id}>
      <p class="question-head" id={id}>
        {head}
      </p>
      {children}
    </div>
  );
}
