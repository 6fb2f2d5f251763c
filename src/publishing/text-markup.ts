import type { Snippet, Taken } from './snippets.ts';

/** A chart in what articles, papers and notes are written in. */
export const textMarkup = (chart: Taken): Snippet[] => [
  {
    id: 'markdown',
    name: 'Markdown',
    note: 'For READMEs, notes and most editors of articles.',
    text: `[![${inMarkdown(chart.alt)}](${chart.png})](${chart.page})`,
  },
  {
    id: 'latex',
    name: 'LaTeX',
    note: 'Needs the packages graphicx and hyperref, and the PNG saved beside the text.',
    text: [
      `% ${chart.png}`,
      '\\begin{figure}',
      '  \\centering',
      `  \\includegraphics[width=\\linewidth]{${chart.name}.png}`,
      `  \\caption{${inLatex(chart.title)} Source: \\href{${addressInLatex(chart.page)}}{${inLatex(chart.report)}}, ${inLatex(chart.owner)}, ${chart.state}.}`,
      `  \\label{fig:${chart.name}}`,
      '\\end{figure}',
    ].join('\n'),
  },
  {
    id: 'quarto',
    name: 'Quarto',
    note: 'A figure with a caption and a name to refer to, for pages, PDF and Word.',
    text: `![${inMarkdown(chart.title)} Source: [${inMarkdown(chart.report)}](${chart.page}), ${inMarkdown(chart.owner)}, ${chart.state}.](${chart.png}){#fig-${chart.name} fig-alt="${chart.alt.replace(/[\\"]/g, '\\$&')}" width=100%}`,
  },
  {
    id: 'restructuredtext',
    name: 'reStructuredText',
    note: 'For Sphinx and Read the Docs, as pages and as PDF.',
    text: [
      `.. figure:: ${chart.png}`,
      `   :target: ${chart.page}`,
      // An option is taken as it is.
      `   :alt: ${chart.alt}`,
      '   :width: 100%',
      '',
      `   ${inRest(chart.title)} Source: \`${inRest(chart.report)} <${chart.page}>\`__, ${inRest(chart.owner)}, ${chart.state}.`,
    ].join('\n'),
  },
  {
    id: 'plain',
    name: 'Plain text',
    note: 'What the chart says, and where.',
    text: `${chart.title} ${chart.report}, ${chart.owner}, ${chart.state}, ${chart.page}`,
  },
];

const inMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]<>#|!~&$^@]/g, '\\$&');

const inRest = (text: string): string => text.replace(/[\\`*_|<>]/g, '\\$&');

const latexNames: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const inLatex = (text: string): string =>
  text.replace(/[\\~^{}$&#_%]/g, letter => latexNames[letter] ?? `\\${letter}`);

const addressInLatex = (address: string): string => address.replace(/[%#&]/g, '\\$&');
