/** Screens and parts of screens that are loaded when they are first shown: what most readers never open is not sent to all. */
import { lazy, Suspense, type ComponentType } from 'react';

/** A whole screen; around it stands what is shown meanwhile. */
export const screen = <Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) =>
  lazy(async () => ({ default: (await load())[name] }));

/** A part of one, in whose place is nothing meanwhile. */
export function later<Props extends object, Name extends string>(
  load: () => Promise<Record<Name, ComponentType<Props>>>,
  name: Name,
): ComponentType<Props> {
  const Part = lazy(async () => ({ default: (await load())[name] as ComponentType<object> }));
  return function Later(props: Props) {
    return (
      <Suspense fallback={null}>
        <Part {...props} />
      </Suspense>
    );
  };
}
