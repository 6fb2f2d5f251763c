import type { Snippet, Taken } from './snippets.ts';

/** One line each that reads the figures of a chart where they are reckoned with; an empty cell is a missing value, and no label is. */
export function dataReaders({ name, csv }: Taken): Snippet[] {
  const variable = name.replaceAll('-', '_').replace(/^(?=\d)/, 'chart_');
  return [
    {
      id: 'pandas',
      name: 'pandas',
      note: 'Python, for a notebook or a script.',
      text: `import pandas as pd\n${variable} = pd.read_csv(${JSON.stringify(csv)}, keep_default_na=False, na_values=[""])`,
    },
    {
      id: 'r',
      name: 'R',
      note: 'Needs no package.',
      text: `${variable} <- read.csv(${JSON.stringify(csv)}, na.strings = "", encoding = "UTF-8")`,
    },
    {
      id: 'duckdb',
      name: 'DuckDB',
      note: 'Fetches its extension httpfs the first time; where that cannot be had, save the file and put its name in the place of the address.',
      text: `SELECT * FROM read_csv('${csv.replaceAll("'", "''")}');`,
    },
    {
      id: 'observable',
      name: 'Observable',
      note: 'A cell of a notebook, and a line of any script that has d3.',
      text: `${variable} = d3.csv(${JSON.stringify(csv)}, d3.autoType)`,
    },
  ];
}
