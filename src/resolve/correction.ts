import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Span } from '../posting/document.ts';
import { fieldId } from '../posting/field-id.ts';
import type { FieldName } from '../posting/record.ts';

/** Says something of a correction: an error when it cannot be kept to, a warning when it changes nothing. */
export type Complain = (
  severity: Diagnostic['severity'],
  said: { at: Span; message: string; advice: string },
) => void;

/** What stands in the place of a rule where a person set a value. */
export const correctionRule = (name: FieldName): string => `${fieldId(name)}/correction`;
