/** Id of a rule's place on the methodology page: `rule-degree-level` for `degree/level`. */
export const ruleAnchor = (rule: string): string => `rule-${rule.replaceAll('/', '-')}`;
