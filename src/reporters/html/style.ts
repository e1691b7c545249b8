/** How the page looks: on paper, on a wide or a narrow screen, by day and by night. Fonts are the reader's own. */
export const style = `
:root {
  --ground: #f3f1ea; --paper: #fffefa; --ink: #22201c; --soft: #5f5a50; --line: #d9d4c6; --faint: #a49c8a;
  --link: #17507f; --focus: #17507f; --hit: #ffe98a; --on: #fff;
  --e: #b3231a; --e-tint: #fde4df; --w: #8a5200; --w-tint: #ffeec6; --n: #135e92; --n-tint: #dceefa;
  --t: #5f5a50; --t-tint: #ebe8df; --good: #1d6b3c; --head: #f6f3ea;
  --ui: "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif;
  --song: "Songti SC", "STSong", "Noto Serif CJK SC", "Source Han Serif SC", "SimSun", serif;
  --kai: "Kaiti SC", "STKaiti", "KaiTi", "Noto Serif CJK SC", serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #141311; --paper: #1d1c19; --ink: #e8e3d8; --soft: #aaa395; --line: #3b3830; --faint: #7a7364;
    --link: #8dc3ee; --focus: #8dc3ee; --hit: #6a5810; --on: #1a1916;
    --e: #ff9a8d; --e-tint: #4f221c; --w: #f0bd58; --w-tint: #45340f; --n: #8dc3ee; --n-tint: #17364c;
    --t: #b8b1a2; --t-tint: #35322b; --good: #7fcf9c; --head: #26241f;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 16px/1.65 var(--ui); font-variant-numeric: tabular-nums lining-nums;
  overflow-wrap: break-word; word-wrap: break-word;
}
h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, blockquote { margin: 0; padding: 0; font-size: inherit; }
ul, ol { list-style: none; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .2em; }
code { font: .86em/1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace; word-break: break-all; }
:focus { outline: 3px solid var(--focus); outline-offset: 2px; }
:focus:not(:focus-visible) { outline: none; }
summary { cursor: pointer; color: var(--link); padding: .2em 0; }
.skip { position: absolute; left: -999em; }
.skip:focus { left: 1em; top: 1em; z-index: 9; background: var(--paper); padding: .5em 1em; }
.count { color: var(--soft); font-weight: 400; font-size: .88em; margin-left: .15em; }

main { max-width: 104rem; margin: 0 auto; padding: 0 1.75rem; }
footer { max-width: 104rem; margin: 0 auto; padding: 1.5rem 1.75rem 2.5rem; color: var(--soft); font-size: .8125rem; }

.summary { padding: 2.75rem 0 1.5rem; }
.name { font: 700 1.9rem/1.35 var(--song); letter-spacing: .02em; margin-bottom: .75rem; }
.identity { display: flex; flex-wrap: wrap; color: var(--soft); font-size: .875rem; }
.identity div { margin: 0 1.75rem .2rem 0; display: flex; min-width: 0; }
.identity dt { margin-right: .6em; white-space: nowrap; }
.identity dd { color: var(--ink); word-break: break-word; }
.identity .hash dd { color: var(--soft); }
.verdict { margin: 1.4rem 0 1.1rem; padding: .35rem 0 .35rem 1.25rem; border-left: 4px solid var(--w); display: flex; flex-wrap: wrap; align-items: center; }
.verdict.fail { border-color: var(--e); }
.verdict.pass { border-color: var(--good); }
.seal { margin: 0 2.5rem 0 0; white-space: nowrap; }
.seal span { color: var(--soft); font-size: .875rem; margin-right: .5em; }
.seal strong { font: 700 1.75rem/1.3 var(--song); color: var(--w); letter-spacing: .06em; }
.fail .seal strong { color: var(--e); }
.pass .seal strong { color: var(--good); }
.counts { display: flex; flex-wrap: wrap; font-size: .9375rem; }
.counts li { margin-right: 1.75rem; }
.counts b { font: 700 1.35rem/1.4 var(--song); margin-right: .1em; }
.counts a { color: inherit; text-decoration: none; border-bottom: 1px solid currentColor; display: inline-block; }
.counts .e { color: var(--e); } .counts .w { color: var(--w); } .counts .n { color: var(--n); } .counts .t { color: var(--t); }
.counts .none { color: var(--soft); }
.counts .none b { font-weight: 400; }
.why { flex-basis: 100%; padding-top: .4rem; }
.facts { font-size: .875rem; color: var(--soft); }
.checked { display: flex; flex-wrap: wrap; }
.checked div { display: flex; margin: 0 2.25rem .25rem 0; }
.checked dt { margin-right: .75em; white-space: nowrap; }
.checked dd { color: var(--ink); }
.facts details { margin-top: .25rem; }
.plain { max-width: 60rem; padding: .25rem 0 .75rem 1.1rem; }
.plain li { margin: .3rem 0; color: var(--ink); }
.plain b { font-weight: 600; margin-right: .35em; }
.ids { color: var(--soft); line-height: 1.5; }
.ids code { margin-right: .8em; font-size: .75rem; }

.panes { border-top: 1px solid var(--line); padding-top: 1.5rem; }
.list > h1, .list > h2, .list > h3, .document > h1, .document > h2, .document > h3 { font-weight: 600; font-size: 1.0625rem; letter-spacing: .08em; margin-bottom: .75rem; }
.group { font-size: .9375rem; font-weight: 600; margin: 1.5rem 0 .6rem; padding-bottom: .25rem; border-bottom: 1px solid currentColor; }
.group.e { color: var(--e); } .group.w { color: var(--w); } .group.n { color: var(--n); } .group.t { color: var(--t); }
.card { --c: var(--n); background: var(--paper); border: 1px solid var(--line); border-left: 4px solid var(--c); padding: .85rem 1rem .8rem; margin: 0 0 .8rem; font-size: .875rem; scroll-margin-top: 1rem; }
.card.e { --c: var(--e); } .card.w { --c: var(--w); border-left-style: dashed; } .card.n { --c: var(--n); border-left-style: dotted; }
.card.t { --c: var(--t); border-left-style: double; }
.card:target { box-shadow: 0 0 0 3px var(--focus); }
.card h3, .card h4, .card h5 { font-size: .9688rem; line-height: 1.6; font-weight: 600; }
.sev { color: var(--c); font-weight: 700; margin-right: .15em; }
.card > h3 .no, .card > h4 .no, .card > h5 .no { font-size: .75rem; background: var(--c); min-width: 1.6rem; line-height: 1.6rem; border-radius: .8rem; margin-right: .5em; vertical-align: .08em; }
.tag { display: inline-block; color: var(--soft); border: 1px solid var(--line); padding: 0 .5em; margin-top: .35rem; font-size: .8125rem; }
.where { margin-top: .3rem; font-size: .8125rem; }
.card blockquote { font-family: var(--song); font-size: .9375rem; line-height: 1.7; margin: .5rem 0; padding: .3rem .75rem; background: var(--head); color: var(--soft); }
.card blockquote mark { background: none; color: var(--ink); font-weight: 700; border-bottom: 2px solid var(--c); }
.values { display: flex; flex-wrap: wrap; margin: .4rem 0; }
.values div { display: flex; margin-right: 1.5rem; }
.values dt, .advice dt { color: var(--soft); margin-right: .6em; white-space: nowrap; }
.values dd { font-weight: 600; }
.related { margin: .4rem 0; }
.related li { padding: .08rem 0 .08rem .85rem; border-left: 1px solid var(--line); }
.related a { margin-right: .35em; }
.advice { margin: .45rem 0 0; }
.advice div { margin: .2rem 0; }
.advice dt { display: inline; }
.advice dd { display: inline; }
.rule { margin-top: .5rem; font-size: .75rem; color: var(--soft); }
.nothing { color: var(--soft); }

.legend { font-size: .8125rem; color: var(--soft); line-height: 2.1; margin-bottom: .6rem; }
.legend mark, .legend .u { margin-right: .7em; color: var(--ink); }
.paper { background: var(--paper); border: 1px solid var(--line); padding: 3.5rem 4.5rem 4rem; font: 1.0313rem/1.95 var(--song); }
.paper p { margin: 0 0 .35em; white-space: pre-wrap; }
.paper p.in { text-indent: 2em; text-align: justify; }
.paper p.title { text-align: center; font-weight: 700; margin: 2em 0 .5em; }
.paper .d1, .paper .d2, .paper .d3, .paper .d4 { line-height: 1.7; white-space: pre-wrap; }
.paper .d1 { font: 700 1.35rem/1.6 var(--song); text-align: center; letter-spacing: .06em; margin: 2.6em 0 1.1em; }
.paper .d1:first-child { margin-top: 0; }
.paper .d2 { font: 600 1.0625rem/1.7 var(--ui); margin: 1.7em 0 .5em; }
.paper .d3 { font: 700 1.0625rem/1.7 var(--kai); margin: 1.2em 0 .4em; }
.paper .d4 { font: 700 1.0313rem/1.7 var(--song); margin: .9em 0 .3em; }
.paper .divide { display: flex; align-items: center; margin: 2.2em 0 1.6em; color: var(--soft); font: .8125rem/1.5 var(--ui); }
.paper .divide::before, .paper .divide::after { content: ""; flex: 1; border-top: 1px solid var(--line); }
.paper .divide span { padding: 0 1em; }
.paper .divide:first-child { margin-top: -1.5em; }
.paper .remark { font: .8438rem/1.6 var(--ui); color: var(--soft); border: 1px dashed var(--faint); padding: .5em 1em; margin: .8em 0; white-space: normal; }
.paper .remark b { color: var(--ink); margin-right: .5em; }

.sheet { margin: 0 0 1.75rem; scroll-margin-top: 1rem; }
.sheet figcaption { font-size: .8125rem; color: var(--soft); margin-bottom: .35rem; }
.sheet .scroll { margin: 0; }
.face { --e: #b3231a; --w: #8a5200; --n: #135e92; --t: #5f5a50; --on: #fff; --tint: transparent; position: relative; background: #fff; border: 1px solid var(--line); }
.face img { display: block; width: 100%; height: auto; }
.spot { position: absolute; border: 2px solid var(--c); scroll-margin: 35vh 8rem; text-decoration: none; }
.spot.e { --c: var(--e); --tint: rgba(179, 35, 26, .12); } .spot.w { --c: var(--w); --tint: rgba(255, 190, 60, .2); border-style: dashed; }
.spot.n { --c: var(--n); --tint: rgba(19, 94, 146, .1); border-style: dotted; } .spot.t { --c: var(--t); --tint: rgba(95, 90, 80, .1); border-style: double; border-width: 3px; }
.spot::before { content: ""; position: absolute; inset: 0; background: var(--tint); mix-blend-mode: multiply; }
.spot.r { --tint: transparent; border: 1px solid var(--c); }
.spot b { position: absolute; right: 100%; bottom: 100%; z-index: 1; min-width: 1.5em; padding: 0 .3em; margin: 0 calc(-.25em - var(--at, 0) * 1.65em) -.35em 0; border-radius: .75em; background: var(--c); color: var(--on); font: 700 .625rem/1.5 var(--ui); text-align: center; }
.spot.r b { background: #fff; color: var(--c); box-shadow: inset 0 0 0 1px var(--c); font-weight: 600; }
.spot:target { --tint: #ffe98a; box-shadow: 0 0 0 3px #17507f; }
.spot:focus-visible { outline-color: #17507f; }

.scroll { overflow-x: auto; margin: .8em 0 1.6em; }
table { border-collapse: collapse; font-size: .8438rem; line-height: 1.5; min-width: 100%; }
th, td { border: 1px solid var(--line); padding: .28em .6em; text-align: left; vertical-align: middle; font-weight: 400; min-width: 2.2em; }
thead th { background: var(--head); text-align: center; font-weight: 600; white-space: nowrap; }
thead td { background: var(--head); color: var(--soft); }
tbody th { font-weight: 400; white-space: nowrap; }
td { white-space: nowrap; }
td.l, th.l { white-space: normal; min-width: 15em; }
thead th.h, thead th.l { white-space: normal; }
th.h { min-width: 5.6em; }
td.a, th.a { text-align: right; }
thead td.a, thead th.a { text-align: center; }
.contents td { border-width: 0 0 1px; border-bottom-style: dotted; }

mark { color: inherit; background: none; border-radius: 2px; scroll-margin-top: 35vh; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark.e { --c: var(--e); background: var(--e-tint); border-bottom: 2px solid var(--e); }
mark.w { --c: var(--w); background: var(--w-tint); border-bottom: 2px dashed var(--w); }
mark.n { --c: var(--n); background: var(--n-tint); border-bottom: 2px dotted var(--n); }
mark.t { --c: var(--t); background: var(--t-tint); border-bottom: 3px double var(--t); }
mark.r { background: none; border-bottom: 1px solid var(--c); }
mark:target { background: var(--hit); box-shadow: 0 0 0 3px var(--focus); }
.no { display: inline-block; min-width: 1.55em; padding: 0 .35em; margin: 0 .2em 0 .1em; border-radius: .8em; background: var(--c); color: var(--on); font: 700 .6875rem/1.55 var(--ui); text-align: center; text-decoration: none; text-indent: 0; letter-spacing: 0; vertical-align: .12em; white-space: nowrap; }
.no:hover { text-decoration: underline; }
mark.r > .no { background: var(--paper); color: var(--c); box-shadow: inset 0 0 0 1px var(--c); font-weight: 600; }
.u { text-decoration: underline; text-decoration-style: wavy; text-decoration-color: var(--faint); text-decoration-thickness: 1px; text-underline-offset: .3em; }

.index { padding: 2.5rem 0 1rem; }
.index h1 { font: 700 1.7rem/1.4 var(--song); margin-bottom: 1rem; }
.index table { font-size: .9rem; background: var(--paper); }
.index th[scope=row] { white-space: normal; }
.index small { color: var(--soft); }
.result { font-weight: 600; color: var(--w); } .result.fail { color: var(--e); } .result.pass { color: var(--good); }
.one { border-top: 3px double var(--line); margin-top: 1.5rem; }

@media screen and (min-width: 68rem) {
  .panes { display: grid; grid-template-columns: minmax(21rem, 27rem) minmax(0, 1fr); grid-column-gap: 2rem; align-items: start; }
  .list { position: -webkit-sticky; position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding: .75rem .75rem 3rem .25rem; margin: -.75rem 0 0 -.25rem; overscroll-behavior: contain; }
  .document { min-width: 0; }
}
@media screen and (max-width: 48rem) {
  main, footer { padding-left: 1rem; padding-right: 1rem; }
  .summary { padding-top: 1.5rem; }
  .name { font-size: 1.45rem; }
  .seal { margin-right: 1.25rem; }
  .counts li { margin-right: 1.1rem; }
  .paper { margin: 0 -1rem; padding: 1.75rem 1rem 2.5rem; border-left: 0; border-right: 0; font-size: 1rem; }
  .paper p.in { text-align: left; }
  .document { margin-top: 2.5rem; }
  .sheet { margin-left: -1rem; margin-right: -1rem; }
  .sheet figcaption { padding: 0 1rem; }
  .face { min-width: clamp(38rem, 50rem * var(--ratio), 60rem); }
}
@media print {
  @page { margin: 18mm 16mm; }
  :root {
    --ground: #fff; --paper: #fff; --ink: #000; --soft: #444; --line: #999; --faint: #777; --link: #000; --on: #fff;
    --e: #a11a12; --e-tint: #fde4df; --w: #7a4800; --w-tint: #ffeec6; --n: #0f4f7c; --n-tint: #dceefa; --t: #444; --t-tint: #eee;
    --good: #14562e; --head: #f2f2f2;
  }
  body { font-size: 10pt; }
  main, footer { max-width: none; padding: 0; }
  .skip, .legend span:last-child { display: none; }
  .summary { padding-top: 0; }
  .card { break-inside: avoid; page-break-inside: avoid; }
  .group, .paper .d1, .paper .d2, .paper .d3, .paper .d4, .paper .title { break-after: avoid; page-break-after: avoid; }
  .document { break-before: page; page-break-before: always; }
  .one { break-before: page; page-break-before: always; border: 0; }
  .paper { border: 0; padding: 0; font-size: 10.5pt; }
  .sheet { break-inside: avoid; page-break-inside: avoid; }
  .face { border-color: #999; max-width: calc(220mm * var(--ratio)); margin: 0 auto; }
  .scroll { overflow: visible; }
  table { font-size: 7.5pt; width: 100%; }
  td, tbody th, thead th { white-space: normal; word-break: break-word; min-width: 0; padding: .15em .3em; }
  td.l, th.l, th.h { min-width: 0; }
  td.a { white-space: nowrap; word-break: normal; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; page-break-inside: avoid; }
  mark, .no, .spot, .spot b, thead th, .card { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  a { color: inherit; text-decoration: none; }
}
`;
