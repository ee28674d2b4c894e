/** Another text, where one can read about it: by its reference once it is out, else by its group and code. */
import { paths } from '@plenary/domain';
import type { OtherTextFragment } from '@plenary/graphql';

export function OtherText({ coalition, text }: { coalition: string; text: OtherTextFragment }) {
  return (
    <>
      <a href={paths.document(coalition, text.group.code, text.code)}>
        {text.publication?.reference ?? `${text.group.code}-${text.code}`}
      </a>
      , <bdi>{text.title}</bdi>
    </>
  );
}
