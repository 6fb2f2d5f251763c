/** Colours of a theme, by the names that the site's style sheet gives them as custom properties: `--tone-strong`. */
export const palette = {
  light: {
    paper: '#fbfaf7',
    ink: '#1c1b19',
    'ink-quiet': '#5c5952',
    hairline: '#dedad1',
    land: '#ece8dd',
    'tone-strong': '#0b4a55',
    'tone-several': '#2a7d89',
    'tone-preferred': '#7cb4ba',
    'tone-mentioned': '#dcebea',
  },
  dark: {
    paper: '#211f1c',
    ink: '#f1ede4',
    'ink-quiet': '#b3ada1',
    hairline: '#403c36',
    land: '#2f2c28',
    'tone-strong': '#8fdbe0',
    'tone-several': '#4fa7b0',
    'tone-preferred': '#2f717a',
    'tone-mentioned': '#25444a',
  },
} as const;

export type Theme = keyof typeof palette;
/** Name of a colour, by what it is for. */
export type Colour = keyof (typeof palette)['light'];

/** A colour that the theme of the page decides. */
export const colour = (name: Colour): string => `var(--${name})`;

/** Paper around letters that stand over lines or land. */
export const halo = {
  stroke: colour('paper'),
  'stroke-width': 3,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
};
