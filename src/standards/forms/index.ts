import type { StatutoryForm } from '../../model/form.ts';
import selfEvaluation from './self-evaluation.ts';
import target from './target.ts';

export const statutoryForms: readonly StatutoryForm[] = [selfEvaluation, target];
