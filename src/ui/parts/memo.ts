import { Component, type ComponentChildren } from "preact";

/** A component that is drawn again only when one of its values is another one: a saved mark must not redraw a turn. */
export function memo<Props extends object>(draw: (props: Props) => ComponentChildren) {
  return class Memo extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      const now = this.props as Record<string, unknown>;
      return Object.entries(next).some(([name, value]) => now[name] !== value);
    }
    override render(): ComponentChildren {
      return draw(this.props);
    }
  };
}
