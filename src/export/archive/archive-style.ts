import { firstRatio } from '../../drawing/first-map.ts';
import { LOOKS } from '../../drawing/look.ts';
import { looksOf } from '../../drawing/look-attributes.ts';
import { toCss } from '../../drawing/look-css.ts';
import { classProperties, textSizeDeclarations, themeDeclarations } from '../../drawing/svg-style.ts';
import { namesIn } from '../../markup/names-in.ts';
import type { Child } from '../../markup/tree.ts';
import { choropleth } from '../../scale/choropleth.ts';
import type { Scene } from '../../scene/scene.ts';

/** What lies around the map, in the manner of the atlas' own page. */
const PAGE = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--surface);color:var(--text);--face:'Be Vietnam Pro',system-ui,sans-serif;font:400 var(--text-l)/1.5 var(--face)}
main{max-width:1180px;margin:auto;padding:20px 16px 40px}
h1,h2,h3,p,ul,ol{margin:0 0 8px}
h1{font-size:var(--text-4xl);line-height:1.2;text-wrap:balance}
h2{font-size:var(--text-3xl);margin-top:32px}
h3{font-size:var(--text-2xl);margin-bottom:0}
ul,ol{padding-left:18px}
li{margin-bottom:4px}
a{color:var(--accent)}
small,.q{font-size:var(--text-s);color:var(--quiet-text)}
small a,.q a{color:inherit}
cite,li>a{overflow-wrap:anywhere}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.notice{padding:8px 12px;border:2px solid var(--project)}
.top{display:grid;gap:8px 28px;scroll-margin-top:8px}
.stage{position:relative;height:min(82vh,112vw);min-height:300px;overflow:hidden;background:var(--sea);container:stage/size}
.fit{--pad:min(28px,5cqw);position:absolute;left:50%;top:50%;width:min(100cqw - 2*var(--pad),(100cqh - 2*var(--pad))*var(--ratio));aspect-ratio:var(--ratio);transform:translate(-50%,-50%)}
.fit .map{overflow:visible}
.at{display:none}.at.s{display:inline}
@container stage (min-width:700px) and (min-height:640px){.at.s{display:none}.at.m{display:inline}}
.map .project-line{cursor:auto;pointer-events:none}
.map .dot{fill:var(--surface);stroke:var(--project);stroke-width:1.5;cursor:pointer}
.map a:focus-visible{outline:none}
.map a:focus-visible .dot,.map a:focus-visible path.district{stroke:var(--focus);stroke-width:4}
.map a:hover path.district{stroke:var(--select);stroke-width:2}
.map .province-name:focus-visible .hit{stroke:var(--focus);stroke-width:3}
.legend{list-style:none;padding:0}
.swatch{display:inline-block;width:24px;height:14px;margin-right:8px;vertical-align:-2px;border:1px solid var(--line);print-color-adjust:exact;-webkit-print-color-adjust:exact}
.swatch.none{background:repeating-linear-gradient(135deg,var(--base) 0 3px,var(--hatch) 3px 5px)}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:var(--text-m)}
caption{text-align:left;padding-bottom:8px;color:var(--quiet-text)}
caption b{color:var(--text)}
th,td{padding:5px 8px 5px 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);font-weight:400}
thead th{font-size:var(--text-s);color:var(--quiet-text)}
td:last-child{font-size:var(--text-s)}
.units{columns:340px;column-gap:32px}
.units section{break-inside:avoid;margin:0 0 22px;padding-top:10px;border-top:1px solid var(--line)}
.units ul{list-style:none;padding:0}
.big{font-size:var(--text-3xl)}
:target{outline:3px solid var(--focus);outline-offset:4px;scroll-margin:16px}
.top:target{outline:none}
@media (min-width:900px){.top{grid-template:auto 1fr/320px 1fr}.top .stage{grid-area:1/2/3/3;height:min(86vh,780px)}}
@media print{main{max-width:none;padding:0}.top{display:block}.stage{height:15cm;print-color-adjust:exact;-webkit-print-color-adjust:exact}.units{columns:2}tr,li{break-inside:avoid}h2,h3{break-after:avoid}a{color:inherit;text-decoration:none}.wide{overflow:visible}:target{outline:none}}
`;

/** The style sheet of the self-contained page around `map`: both themes, as the reader's system asks; light on paper. */
export function archiveStyle({ data, choropleth: { layer, year } }: Scene, map: readonly Child[]): string {
  const colours = (theme: 'light' | 'dark') => {
    const classes = Object.entries(classProperties(choropleth(data, layer, year, theme).classes));
    const declared = classes.map(([name, value]) => `${name}:${value}`).join(';');
    return `${themeDeclarations(theme)};${declared}`;
  };
  const { classes } = choropleth(data, layer, year, 'light');
  const swatches = classes
    .filter(({ id }) => id !== 'none')
    .map(({ id }) => `.swatch.${id}{background:var(--${id})}`);
  const ratio = `--ratio:${firstRatio({ data } as Scene).toFixed(4)}`;
  const themes = `:root{${ratio};${textSizeDeclarations()};${colours('light')}}@media screen and (prefers-color-scheme:dark){:root{${colours('dark')}}}`;
  const looks = toCss(looksOf(LOOKS, namesIn(map).classes));
  return [themes, looks, ...PAGE.split('\n'), ...swatches].join('');
}
