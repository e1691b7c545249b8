/** The page's own sheet: a calm official document, readable on a phone and printed on A4. */
export const pageStyle = `
:root{--ink:#1b1b1b;--soft:#5b6470;--rule:#c9ced6;--tint:#f3f6fa;--accent:#1a4f8b;--paper:#fff;--gap:#8a4b00;--gap-tint:#fff3d6}
*{box-sizing:border-box}
html{font-size:16px;scroll-behavior:smooth}
body{margin:0;color:var(--ink);background:var(--paper);font-family:"Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif;line-height:1.9}
main,.cover,.contents{max-width:58rem;margin:0 auto;padding:0 1.25rem}
.cover{padding-top:4rem;padding-bottom:2.5rem;text-align:center;border-bottom:3px double var(--accent)}
.cover h1{font-size:1.9rem;line-height:1.4;margin:0 0 .5rem;letter-spacing:.06em}
.cover p{font-size:1.25rem;margin:0;color:var(--soft)}
.contents{padding-top:1.5rem;padding-bottom:1.5rem;font-family:"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif}
.contents h2{font-size:1.1rem;text-align:center;letter-spacing:1em;text-indent:1em;margin:0 0 .75rem}
.contents ul{list-style:none;margin:0;padding:0;columns:20rem 2;column-gap:2.5rem}
.contents li{margin:0;break-inside:avoid;line-height:1.6;padding:.25rem 0}
.contents .level-1{font-weight:600;padding-top:.5rem}
.contents .level-2{padding-left:1.25em}
a{color:var(--accent);text-decoration:none}
a:hover,a:focus{text-decoration:underline}
:focus{outline:2px solid var(--accent);outline-offset:2px}
h2.part{font-size:1.45rem;text-align:center;margin:3rem 0 1.5rem;padding-top:1rem;letter-spacing:.04em}
h3.section{font-size:1.15rem;font-family:"Noto Sans CJK SC","PingFang SC",SimHei,sans-serif;margin:2rem 0 .5rem}
h4.subsection{font-size:1.05rem;font-family:KaiTi,"Kaiti SC",STKaiti,serif;margin:1.5rem 0 .25rem}
p.paragraph{margin:.25rem 0;text-indent:2em;text-align:justify}
mark.gap{background:var(--gap-tint);color:var(--gap);border:1px dashed currentColor;padding:0 .25em}
data:target{background:#ffe9a8;outline:2px solid #b38600}
.table{margin:2.5rem 0}
.scroll{overflow-x:auto;-webkit-overflow-scrolling:touch}
table{border-collapse:collapse;width:100%;font-size:.875rem;line-height:1.45;font-variant-numeric:tabular-nums}
caption{text-align:right;color:var(--soft);font-size:.8125rem;line-height:1.5;padding-bottom:.4rem}
caption .title{text-align:center;color:var(--ink);font-size:1.2rem;padding-bottom:.3rem}
th,td{border:1px solid var(--rule);padding:.3rem .5rem;font-weight:400;vertical-align:middle}
th.heading-cell{background:var(--tint);font-weight:600;text-align:center}
th.label-cell,td.label-cell,td.text-cell{text-align:left}
td.number-cell{text-align:right;white-space:nowrap}
col.line{width:3rem}
.note{font-size:.8125rem;color:var(--soft);margin:.4rem 0 0;line-height:1.6}
footer{max-width:58rem;margin:4rem auto 2rem;padding:1rem 1.25rem 0;border-top:1px solid var(--rule);color:var(--soft);font-size:.8125rem}
@media (max-width:40rem){th.label-cell,td.label-cell{min-width:9em}.cover{padding-top:2.5rem}.cover h1{font-size:1.4rem}.cover p{font-size:1.05rem}table{width:auto;min-width:100%}th,td{padding:.25rem .4rem}}
@media print{@page{size:A4;margin:20mm 18mm}html{font-size:11pt}.contents ul{columns:1}h2.part{break-before:page}h2,h3,h4{break-after:avoid}.table{break-inside:auto}thead{display:table-header-group}tr{break-inside:avoid}.scroll{overflow:visible}table{font-size:8pt}a{color:inherit}mark.gap{border-style:solid}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
`.trim();
