/** The look of the printed sheet. It names no left and no right: Arabic runs the other way. */
export const htmlStyle = `
:root{color-scheme:light;font:13px/1.45 system-ui,sans-serif;color:#1b1f1c;background:#fff}
body{max-width:60rem;margin:0 auto;padding:2rem 1.5rem}
header{border-block-end:2px solid #2f6b45;margin-block-end:1.25rem}
h1{font-size:1.6rem;margin:0 0 .25rem}
header p{margin:0 0 .5rem;color:#48524b}
.warning{font-weight:600;color:#8a1c12!important}
h2{font-size:1.05rem;margin:1.5rem 0 .5rem;color:#2f6b45;break-after:avoid}
article{border:1px solid #c9d1cb;border-radius:6px;padding:.6rem .8rem;margin-block-end:.6rem;break-inside:avoid}
h3{font-size:1rem;margin:0 0 .3rem;overflow-wrap:anywhere;break-after:avoid}
small{font-weight:400;color:#5b655e;margin-inline-start:.4em}
dl{margin:0}
dl div{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:.75rem;padding-block:.12rem}
dt{color:#48524b;overflow-wrap:anywhere}
dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere;text-align:start}
[dir=rtl] dd[dir=ltr]{text-align:end}
.secret{font-family:ui-monospace,Consolas,Menlo,monospace;font-size:1.05em}
@media (max-width:36rem){dl div{grid-template-columns:1fr;gap:0}}
@media print{@page{margin:16mm}body{max-width:none;padding:0}.warning{color:#000!important}}
`;
