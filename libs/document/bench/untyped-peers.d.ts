/** What the compared libraries without types of their own offer, as far as it is used. */
declare module 'dom-anchor-text-quote' {
  export function toTextPosition(
    root: Node,
    selector: { exact: string; prefix?: string; suffix?: string },
    options?: { hint?: number },
  ): { start: number; end: number } | null;
}

declare module 'diff-match-patch' {
  export default class DiffMatchPatch {
    Diff_Timeout: number;
    diff_main(before: string, after: string): [number, string][];
    diff_xIndex(diffs: [number, string][], offset: number): number;
  }
}
