/** How a report page looks: paper, ink outlines, warm flat colours; the same in print, in the dark, on a phone. */

/** The style sheet of the page. It fetches nothing. */
export const STYLE = `
:root{--ink:#14110f;--soft:#4a433c;--paper:#fffdf7;--wall:#f5e3c8;--plum:#5f3f82;--pale:#f0e7fb;--mint:#d9f0e5;--amber:#ffe9b0;--rose:#ffd9d2;--green:#1d6b4f;--red:#a3291f;--rule:#d8cfbf;--focus:#0b57d0;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--ink:#f6efe3;--soft:#d0c6b8;--paper:#2a2420;--wall:#1b1714;--plum:#cdb2ea;--pale:#41344f;--mint:#1f4335;--amber:#52411a;--rose:#59302a;--green:#8fd9b6;--red:#ffb0a3;--rule:#5a5048;--focus:#8ab8ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--wall);color:var(--ink);font:1.0625rem/1.5 "Atkinson Hyperlegible Next","Atkinson Hyperlegible",Verdana,system-ui,sans-serif;overflow-wrap:anywhere}
main{max-width:68rem;margin:0 auto;padding:1.5rem 1rem 3rem;display:grid;gap:1.25rem;grid-template-columns:minmax(0,1fr)}
header,section{background:var(--paper);border:3px solid var(--ink);border-radius:14px;box-shadow:0 5px 0 var(--ink);padding:1.1rem 1.25rem;min-width:0}
header{display:flex;gap:1.25rem;align-items:center}
header .face{flex:none;width:8.5rem;height:8.5rem;border:3px solid #14110f;border-radius:50%;background:#bfe0e8;overflow:hidden}
header .face svg{display:block;width:100%;height:100%}
h1,h2,h3,p,ul,ol,dl,dd,figure{margin:0;padding:0}
h1{font-size:2rem;line-height:1.15}
h2{font-size:1.35rem;margin-bottom:.6rem}
h3{font-size:1.05rem;margin:1rem 0 .35rem}
p+p,p+.facts,.facts+p,.wide+p,p+.wide,p+figure,figure+details{margin-top:.6rem}
.soft{color:var(--soft)}
.chips{display:flex;flex-wrap:wrap;gap:.4rem;margin-top:.6rem}
.chip{border:2px solid var(--ink);border-radius:999px;padding:.05rem .65rem;font-weight:700;font-size:.95rem;background:var(--pale)}
.good{background:var(--mint)}.warn{background:var(--amber)}.bad{background:var(--rose)}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(11.5rem,1fr));gap:.7rem}
.facts>div{border-left:5px solid var(--plum);padding-left:.7rem}
.facts dt{color:var(--soft);font-size:.95rem}
.facts dd{font-size:1.3rem;font-weight:700;line-height:1.25}
.wide{overflow-x:auto}
.wide:focus-visible,summary:focus-visible{outline:4px solid var(--focus);outline-offset:3px;border-radius:8px}
table{border-collapse:collapse;width:100%;font-size:1rem}
caption{text-align:start;font-weight:700;padding:.5rem 0 .25rem}
th,td{text-align:start;vertical-align:top;padding:.3rem .7rem .3rem 0;border-bottom:1px solid var(--rule)}
thead th{color:var(--soft);font-size:.92rem}
tbody th{font-weight:600}
th,td{overflow-wrap:break-word}
td code,th code,td .walk{overflow-wrap:anywhere}
td code{display:inline-block;min-width:7rem}td .walk{min-width:13rem}th:has(code){min-width:9rem}
td:has(.meter){min-width:6rem}
.chart{display:block;width:100%;height:auto;overflow:visible}
.chart text{fill:var(--ink);font-size:13px}
.chart .bar{fill:var(--plum)}
.chart .pass{fill:var(--green)}
.chart .axis{stroke:var(--ink);stroke-width:2}
.chart .mark{stroke:var(--red);stroke-width:2;stroke-dasharray:5 4}
.meter{display:inline-block;width:8rem;max-width:100%;height:.8rem;border:2px solid var(--ink);border-radius:6px;overflow:hidden;vertical-align:-.05rem;background:var(--paper);margin-inline-end:.5rem}
.meter span{display:block;height:100%;background:var(--plum)}
ul.list{list-style:none;display:grid;gap:.6rem}
ul.list>li{border-left:5px solid var(--rule);padding-left:.7rem}
ul.list>li.error{border-color:var(--red)}
code,.walk{font:0.95rem/1.5 ui-monospace,Consolas,monospace}
.walk{color:var(--soft);display:block}
details{margin-top:.6rem}
summary{cursor:pointer;font-weight:700;min-height:2rem}
.map{background:#fffdf7;border:2px solid var(--ink);border-radius:10px;overflow:auto;max-height:48rem}
.map svg{display:block;max-width:none}
footer{color:var(--soft);font-size:.95rem}
@media (max-width:34rem){.meter{width:4.5rem}tbody th{min-width:7.5rem}td .walk{min-width:11rem}.chart text{font-size:25px}header{flex-direction:column;align-items:flex-start}h1{font-size:1.6rem}main{padding:.75rem .6rem 2rem}header,section{padding:.9rem}}
@media print{:root{--ink:#000;--soft:#333;--paper:#fff;--wall:#fff;--plum:#5f3f82;--pale:#fff;--mint:#fff;--amber:#fff;--rose:#fff;--rule:#bbb;--green:#1d6b4f;--red:#a3291f;color-scheme:light}
body{font-size:10pt}main{max-width:none;padding:0;display:block}header,section{box-shadow:none;border-width:1.5px;margin-bottom:.8rem}
h2,h3,caption{break-after:avoid}tr,li,figure,.facts>div{break-inside:avoid}
.wide,.map{overflow:visible;max-height:none}.map svg{max-width:100%;height:auto}
details::details-content{content-visibility:visible;height:auto;opacity:1}summary{list-style:none}}
`;
