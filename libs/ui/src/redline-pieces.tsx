/** Words that stayed, came and went, each said as well as drawn. */
import type { Piece } from '@plenary/document';
import { Fragment } from 'react';
import { Change } from './change';

export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ op, text }, index) => {
    const words = text.replaceAll('\u2028', '\n');
    return op === 'SAME' ? (
      <Fragment key={index}>{words}</Fragment>
    ) : (
      <Change key={index} op={op}>
        {words}
      </Change>
    );
  });
}
