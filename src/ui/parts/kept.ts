import { useState } from "preact/hooks";

const kept = new Map<string, string>();

/** A text field's state that outlives its screen: a look at the law desk costs nobody what they had typed. */
export const useKept = (name: string, first: string): readonly [string, (value: string) => void] => {
  const [value, setValue] = useState(() => kept.get(name) ?? first);
  return [
    value,
    next => {
      kept.set(name, next);
      setValue(next);
    },
  ];
};
