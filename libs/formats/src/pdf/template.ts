/**
 * The page, in the typesetter's own language. It is fixed: a text comes in as data (`/text.json`), and what is data is
 * only ever shown, never read as markup, so nobody's words can become a command.
 */
export const TEMPLATE = String.raw`
#let doc = json("/text.json")
#let ink = luma(40)
#let faint = luma(95)
#let directions = (ltr: ltr, rtl: rtl)
#let speech(given) = {
  let out = (:)
  if "lang" in given { out.insert("lang", given.lang); out.insert("region", given.at("region", default: none)) }
  if "dir" in given { out.insert("dir", directions.at(given.dir)) }
  out
}

#set document(
  title: doc.title,
  author: doc.authors,
  date: if "created" in doc { datetime(..doc.created) } else { none },
)
#set text(size: 11pt, fill: ink, font: "Libertinus Serif", hyphenate: false, ..speech(doc.speech))
#set par(leading: 0.72em, spacing: 1.05em)
#set heading(numbering: none)
#show heading: set text(font: "Libertinus Serif", weight: "semibold")
#show heading: set block(above: 1.7em, below: 0.85em, sticky: true)
#show heading.where(level: 1): set text(size: 17pt)
#show heading.where(level: 2): set text(size: 14pt)
#show heading.where(level: 3): set text(size: 12pt)
#show link: set text(fill: rgb("#1f4e8c"))
#show raw: set text(font: "DejaVu Sans Mono", size: 0.82em)
#show raw.where(block: true): set block(fill: luma(246), inset: 8pt, radius: 2pt, width: 100%)
#show raw.where(block: true): set par(leading: 0.55em)
#set quote(block: true)
#set table(stroke: 0.5pt + luma(150), inset: (x: 5pt, y: 4.5pt))
#set footnote.entry(gap: 0.55em)

#let note(number) = {
  let found = doc.notes.at(number)
  let mark = _ => found.label
  (found, mark)
}

#let inline(runs) = {
  for run in runs {
    if "break" in run { linebreak() } else if "note" in run {
      let (found, mark) = note(run.note)
      if run.first [#footnote(numbering: mark, inline(found.runs))#label("note-" + run.note)] else {
        footnote(numbering: mark, label("note-" + run.note))
      }
    } else {
      let body = if "code" in run { raw(run.text) } else { text(run.text) }
      if "strong" in run { body = strong(body) }
      if "emphasis" in run { body = emph(body) }
      if "underline" in run { body = underline(body) }
      if "strike" in run { body = strike(body) }
      if "superscript" in run { body = super(body) }
      if "subscript" in run { body = sub(body) }
      if "href" in run { body = link(run.href, body) }
      body
    }
  }
}

#let spoken(given, body) = {
  let own = speech(given)
  if own.len() == 0 { body } else if "dir" in given {
    set align(if given.dir == "rtl" { right } else { left })
    text(..own, body)
  } else { text(..own, body) }
}

#let cell(given) = table.cell(
  x: given.x, y: given.y, colspan: given.colspan, rowspan: given.rowspan,
  fill: if given.header { luma(238) } else { none },
  spoken(given, if given.header { strong(inline(given.runs)) } else { inline(given.runs) }),
)

#let grid-of(given) = {
  set text(size: given.size * 1pt)
  set par(leading: 0.55em)
  table(
    columns: given.columns.map(share => share * 1fr),
    ..if given.head.len() > 0 { (table.header(..given.head.map(cell)),) } else { () },
    ..given.cells.map(cell),
  )
}

#let picture(given) = {
  let caption = if given.text == "" { none } else { spoken(given, inline(given.runs)) }
  if "path" in given {
    let alt = if given.text == "" { given.unnamed } else { given.text }
    let shown = image(given.path, format: given.format, width: given.width * 1pt, alt: alt)
    if caption == none { block(shown) } else {
      figure(shown, caption: caption, numbering: none, supplement: none, outlined: false)
    }
  } else {
    block(stroke: (paint: luma(150), thickness: 0.5pt, dash: "dashed"), inset: 8pt, width: 100%, text(fill: faint, caption))
  }
}

#let render(nodes) = {
  for node in nodes {
    if node.type == "heading" { spoken(node, heading(level: node.level, inline(node.runs))) }
    else if node.type == "paragraph" { spoken(node, par(inline(node.runs))) }
    else if node.type == "quote" { quote(block(width: 100%, for each in node.paragraphs { spoken(each, par(inline(each.runs))) })) }
    else if node.type == "code" { raw(node.text, block: true) }
    else if node.type == "rule" { line(length: 100%, stroke: 0.5pt + luma(150)) }
    else if node.type == "picture" { picture(node) }
    else if node.type == "table" { grid-of(node) }
    else if node.type == "list" {
      let inner(item) = spoken(item, inline(item.runs)) + if item.inside.len() > 0 { parbreak() + render(item.inside) }
      if node.ordered { enum(tight: node.tight, ..node.items.map(item => enum.item(item.number, inner(item)))) }
      else { list(tight: node.tight, ..node.items.map(inner)) }
    }
  }
}

#set page(paper: "a4", margin: (x: 2.7cm, top: 2.6cm, bottom: 2.5cm))

#page(header: none, footer: none, numbering: none)[
  #set align(start)
  #v(22%)
  #block(below: 1.2em, text(size: 26pt, weight: "semibold", doc.title))
  #if "subtitle" in doc { block(below: 1.2em, text(size: 15pt, fill: faint, doc.subtitle)) }
  #if "date" in doc { block(below: 1.2em, text(size: 12pt, doc.date)) }
  #if doc.authors.len() > 0 { block(below: 1.2em, text(size: 12pt, doc.authors.join(", "))) }
  #v(1.5em)
  #for fact in doc.facts { block(below: 0.7em)[#text(fill: faint, fact.label + ": ")#text(fact.value)] }
]

#set page(
  numbering: "1 / 1",
  header: context text(size: 8.5pt, fill: faint, doc.head),
  footer: context align(center, text(size: 8.5pt, fill: faint, counter(page).display("1 / 1", both: true))),
)

#if doc.contents {
  show footnote: none
  show linebreak: [ ]
  outline(title: doc.contentsHeading, depth: 3, indent: 1.2em)
  pagebreak(weak: true)
}

#set par.line(numbering: if doc.lineNumbers { n => text(size: 7pt, fill: faint, str(n)) } else { none }, number-clearance: 1.1em)

#render(doc.body)
`;
