/** How a page to print looks: black on white, on the screen too, so that what is seen is what is printed. */

/** The style sheet of the page. It fetches nothing. */
export const SHEET_STYLE = `
@page{size:A4;margin:14mm}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#000;font:1rem/1.4 "Atkinson Hyperlegible Next","Atkinson Hyperlegible",Verdana,system-ui,sans-serif;overflow-wrap:anywhere}
main{max-width:48rem;margin:0 auto;padding:1.2rem 1rem 2rem}
h1,h2,p,ul{margin:0}
h1{font-size:1.7rem;line-height:1.15}
h2{font-size:1.15rem;margin-top:.9rem}
p+p,p+ul,.wide+p,p+.wide{margin-top:.35rem}
ul{padding-inline-start:1.2rem}
.verdict{border:2px solid #000;padding:.35rem .6rem;font-size:1.15rem}
.verdict.bad,.verdict.doubtful{border-width:4px}
.saying .label{font-weight:700}
.saying q{quotes:"“" "”"}
.wide{overflow-x:auto}
.wide:focus-visible{outline:4px solid #0b57d0;outline-offset:3px}
table{border-collapse:collapse;width:100%}
caption{text-align:start;font-weight:700;padding:.35rem 0 .1rem}
th,td{text-align:start;vertical-align:top;padding:.15rem .7rem .15rem 0;border-bottom:1px solid #777}
tbody th{font-weight:400}
footer{margin-top:.9rem;border-top:2px solid #000;padding-top:.4rem}
@media print{body{font-size:9.5pt;line-height:1.3}main{max-width:none;padding:0}h2,caption{break-after:avoid}tr,li{break-inside:avoid}.wide{overflow:visible}}
`;
