import { Component, createElement, type FunctionComponent } from 'preact';

const same = (one: object, other: object): boolean => {
  const [ones, others] = [Object.entries(one), new Map<string, unknown>(Object.entries(other))];
  return ones.length === others.size && ones.every(([name, value]) => Object.is(value, others.get(name)));
};

/**
 * The component, drawn again only when one of its properties is another (or a context that it reads). What
 * `preact/compat` calls `memo`, without the rest of it.
 */
export function pure<Props extends object>(component: FunctionComponent<Props>) {
  return class Pure extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      return !same(this.props, next);
    }

    override render() {
      return createElement(component, this.props);
    }
  };
}
