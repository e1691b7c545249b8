/**
 * The program that Typst runs: it lays out what `publication.json` says and knows no words itself. Text comes in as
 * data, so that no character of it is ever markup.
 *
 * GB/T 9704: 22 lines of 28 characters of 三号, the second line of a paragraph under the first but two characters,
 * page numbers between dashes at the outer side.
 */
export const template = String.raw`
#let doc = json("/publication.json")
#let family = "Noto Serif SC"
#let size = 16pt
#let leading = 12.95pt

#set document(title: doc.title, author: doc.unit, date: none)
#pdf.attach(
  "juesuan-facts.json", read("/juesuan-facts.json", encoding: none),
  relationship: "data", mime-type: "application/json", description: "本文件中的全部数字（juesuan/facts@1）",
)
#set text(
  lang: "zh", region: "cn", font: family, size: size, tracking: -0.2pt,
  top-edge: 0.88em, bottom-edge: -0.12em,
)
#set par(justify: true, leading: leading, spacing: leading, first-line-indent: (amount: 2em, all: true))
#set block(spacing: leading)

// lines of their own: neither indented nor justified
#let plain(body, size: 14pt, weight: "regular", leading: 0.3em) = {
  set par(justify: false, first-line-indent: 0pt, leading: leading)
  set text(size: size, weight: weight, tracking: 0pt)
  body
}

#let words(text) = text.split("\n").join(linebreak())
#let marks(it) = for name in it.names [#metadata(name)<name>]
#let run(it) = {
  marks(it)
  if "gap" in it { highlight(fill: rgb("#ffe066"), words(it.text)) } else { words(it.text) }
}

#show heading: set text(size: size, weight: "bold")
#show heading: it => block(above: leading, below: leading, sticky: true, h(2em) + it.body)
#show heading.where(level: 1): it => block(
  width: 100%, above: 0pt, below: 30pt, sticky: true,
  align(center, plain(size: 22pt, weight: "bold", it.body)),
)

#let title(it) = {
  let listed = "label" in it
  let body = heading(level: it.level, outlined: listed, bookmarked: true, marks(it) + words(it.text))
  if listed [#body#label(it.label)] else { body }
}
#let paragraph(it) = par(it.runs.map(run).join())

#let sides = (left: left + horizon, center: center + horizon, right: right + horizon)

// most cells are words alone, or nothing
#let cell(it) = {
  if type(it) == str { return words(it) }
  let body = run(it)
  let (across, down) = it.span
  table.cell(
    colspan: across, rowspan: down, align: sides.at(it.side), breakable: it.long,
    // digits of half a character's width stand under one another
    if it.even { text(features: ("hwid",), body) }
    else if it.indent > 0 { pad(x: it.indent * 1pt, body) }
    else { body },
  )
}

#let grid-of(it) = {
  set text(size: it.size * 1pt, tracking: 0pt, cjk-latin-spacing: none)
  set par(justify: false, first-line-indent: 0pt, leading: it.leading * 1pt, spacing: it.leading * 1pt)
  set table.cell(breakable: false)
  table(
    columns: it.widths.map(width => width * 1pt),
    align: it.sides.map(side => sides.at(side)),
    inset: (x: 3pt, y: it.inset * 1pt),
    stroke: 0.5pt,
    ..if it.head.len() > 0 { (table.header(..it.head.flatten().map(cell)),) },
    ..it.body.flatten().map(cell),
  )
}

#let table-title(it) = {
  show heading: it => block(
    width: 100%, height: 24pt, above: 0pt, below: 0pt, sticky: true,
    align(center + horizon, plain(size: 18pt, weight: "bold", it.body)),
  )
  title(it)
}

#let table-lines(it) = {
  let aside(body) = block(width: 100%, height: 14pt, above: 0pt, below: 0pt, sticky: true, {
    set text(cjk-latin-spacing: none)
    plain(size: 10.5pt, body)
  })
  let (start, middle, _) = it.lines
  if it.number != "" { aside(align(right + horizon, par(it.number))) }
  let shown = it.lines.filter(line => line != "")
  if shown.len() == 1 {
    let side = if start != "" { left } else if middle != "" { center } else { right }
    aside(align(side + horizon, par(shown.first())))
  } else if shown.len() > 1 {
    let parts = (left, center, right).zip(it.lines).map(((side, line)) => align(side + horizon, par(line)))
    aside(grid(columns: (1fr, auto, 1fr), rows: 14pt, ..parts))
  }
}

#let table-notes(it) = for note in it.notes {
  block(above: 4pt, below: 0pt, plain(size: 9pt, leading: 4pt, par(words(note))))
}

#let statutory(it) = {
  set block(spacing: 0pt)
  table-title(it)
  table-lines(it)
  grid-of(it)
  table-notes(it)
}

#let cover(it) = {
  set block(spacing: 0pt)
  v(28%)
  for line in it.lines {
    block(
      width: 100%, height: 48pt,
      align(center + horizon, plain(size: line.size * 1pt, weight: "bold", par(line.text))),
    )
  }
}

#let contents(it) = {
  {
    show heading: title => block(
      width: 100%, height: 30pt, above: 0pt, below: 14pt,
      align(center + horizon, plain(size: 22pt, weight: "bold", title.body)),
    )
    // a title of two characters stands apart
    let (first, ..rest) = it.title.clusters()
    let apart = if rest.len() == 1 { h(1em) }
    heading(level: 1, outlined: false, bookmarked: true, first + apart + rest.join())
  }
  show outline.entry: entry => {
    let (text: said, level) = doc.entries.at(str(entry.element.label))
    let place = entry.element.location()
    set text(size: 14pt, tracking: 0pt, weight: if level == 1 { "bold" } else { "regular" })
    set par(justify: false, first-line-indent: 0pt, leading: 0.3em)
    block(
      above: 0pt, below: it.line * 1pt - 14pt, inset: (left: (level - 1) * 28pt),
      link(place)[#said #box(width: 1fr, baseline: 0.12em, repeat(gap: 2pt)[.]) #counter(page).at(place).first()],
    )
  }
  outline(title: none, indent: 0pt)
}

#let footer = context {
  let number = counter(page).get().first()
  set par(first-line-indent: 0pt)
  set text(size: 14pt, tracking: 0pt)
  align(if calc.odd(number) { right } else { left }, pad(x: 14pt)[— #number —])
}

#let block-of = (heading: title, paragraph: paragraph, table: statutory, cover: cover, contents: contents)

#for sheet in doc.pages {
  let margin = (:)
  for (side, width) in sheet.margins { margin.insert(side, width * 1pt) }
  page(
    width: sheet.width * 1pt, height: sheet.height * 1pt, margin: margin,
    numbering: if sheet.numbered { "1" }, footer-descent: 20pt,
    footer: if sheet.numbered { footer },
    {
      if sheet.starts { counter(page).update(1) }
      for it in sheet.blocks { (block-of.at(it.kind))(it) }
    },
  )
}

// where every number and heading stands, for the destinations of the file
#context [#metadata(
  query(<name>).map(it => (name: it.value, ..it.location().position()))
  + query(heading).filter(it => it.has("label")).map(it => (name: str(it.label), ..it.location().position()))
)<places>]
`;
