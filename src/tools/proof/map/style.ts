/** The look of a story map: the project's ink on paper, and red for what fails. */
export const STYLE = `
:root{color:#17243f;background:#f4ead6;font:16px/1.5 "Noto Sans",system-ui,sans-serif}
body{margin:0 auto;max-width:1240px;padding:24px}
h1,h2,h3{line-height:1.2}h2{margin-top:2.5em;border-top:3px solid #17243f;padding-top:.6em}h3{margin:2em 0 .4em}
small{color:#51628a;font-weight:normal}code{font-size:.85em}
nav a{margin-right:1.2em}a{color:#1d4f8f}
table{border-collapse:collapse;width:100%;background:#fffaf0}td,th{border-bottom:1px solid #cdbb9b;padding:5px 9px;text-align:left;vertical-align:top}
td:first-child{color:#51628a;white-space:nowrap}section td:first-child{width:3em}section td:nth-child(3){width:12em;color:#51628a}section td:last-child{width:9em}
tr.choice td{background:#e6d8bd}
tr.wrong td{background:#ffd9cf}.missed{color:#7d0d05}
.gate{color:#fffaf0;padding:0 7px}.lawful{background:#005480}.weak{background:#7e5403}.unlawful{background:#7d0d05}.harmful{background:#1c0215}
.failures{background:#ffd9cf;border-left:6px solid #7d0d05;padding:.7em 1em .7em 2em}.whole{color:#005480;font-weight:bold}
.picture{overflow:auto;background:#fffaf0;border:2px solid #17243f}
.picture svg{display:block;margin:auto}
.knot>rect{fill:#f4ead6;stroke:#17243f;stroke-width:2}.knot text{font-size:14px;fill:#51628a}.knot .name{fill:#17243f;font-size:16px;font-weight:bold}
.knot.wrong>rect{fill:#ffd9cf;stroke:#7d0d05;stroke-width:4}a:hover .knot>rect,a:focus .knot>rect{fill:#fff}
.way{fill:none;stroke:#2b3c5e;stroke-width:2;marker-end:url(#tip)}.back{stroke-dasharray:5 4}
details{margin:.4em 0}summary{cursor:pointer;font-weight:bold;min-height:32px}
`;
