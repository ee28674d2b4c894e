/** The palette, the list of keys, and what can be undone. */
export const palette = {
  'palette.search': 'Search all texts for “{words}”',
  'palette.open': 'Go anywhere, do anything',
  'palette.button': 'Go to …',
  'palette.title': 'Go anywhere, do anything',
  'palette.typed': 'A few letters of a place or of what you want to do',
  'palette.placeholder': 'A document, a group, a reference, something to do …',
  'palette.choices': 'What you may mean',
  'palette.none': 'Nothing here is called that. Documents and groups are found by words of their titles and by codes.',
  'palette.hint': 'Arrows choose, Enter goes.',
  'palette.comment': 'Comment {reference}',
  'palette.keys': 'Keys of this screen',
  'palette.undo': 'Undo',
  'palette.undone': 'Undone.',
  'splitter.label': 'Width of the list',
} as const satisfies Record<string, string>;
