import type { Case } from '../../model/case.ts';
import type { Text } from '../../core/messages.ts';
import { join } from '../../core/messages.ts';
import type { Form, Indicator } from '../../model/disclosure.ts';
import { quote } from '../../model/source.ts';
import type { Source } from '../../model/source.ts';
import { folded } from '../../core/fold.ts';
import { pass, rule } from '../../model/rule.ts';
import { performanceEvaluationRules, performanceOpinions2018 } from '../../standards/citations.ts';
import { projectForms, withoutForms } from '../common/annexed-forms.ts';

interface Kind {
  readonly name: Text;
  /** Words of its levels. */
  readonly levels: RegExp;
}

const output: Kind = {
  name: { zh: '产出指标', en: 'outputs' },
  levels: /^(?:产出|数量|质量|时效)(?:指标)?/,
};
const effect: Kind = {
  name: { zh: '效益指标', en: 'effects' },
  levels: /^(?:效益|效果|经济效益|社会效益|生态效益|可持续影响)(?:指标)?/,
};
const satisfaction: Kind = { name: { zh: '满意度指标', en: 'satisfaction' }, levels: /满意度/ };
const kinds: readonly Kind[] = [output, effect, satisfaction];

/** What a form prints where an indicator is to be filled in. */
const prompt = /^(?:指标[\d一二三四五六七八九]*:?|[.…]+|示例.*|[—\-/\\]+|无|\(.*填.*\))$/;
const valueLike = /[\d≥≤><=%]|定性|完成|合格|达标|及时|提升|提高|改善|显著|良好|优秀/;
const levelOnly =
  /^(?:(?:产出|成本|效益|效果|数量|质量|时效|经济效益|社会效益|生态效益|可持续影响|服务对象满意度|满意度|经济成本|社会成本|生态环境成本)(?:指标)?|绩效指标)(?:\(\d+分?\))?$/;

export default rule({
  id: 'forms/indicator-kind-missing',
  title: { zh: '缺少一类绩效指标', en: 'A kind of indicator is missing' },
  why: {
    zh: '绩效指标应当有产出、效益和满意度，每类至少一条有指标值。只有产出没有效益，看不出钱花得值不值。',
    en: 'Indicators cover outputs, effects and satisfaction, each with at least one value. Outputs alone do not show what the money was good for.',
  },
  remedy: {
    zh: '补写缺少的一类指标和指标值；没有服务对象的，说明不设满意度指标。',
    en: 'Add the kind with its value; where nobody is served, say that satisfaction does not apply.',
  },
  severity: 'warning',
  basis: [performanceEvaluationRules, performanceOpinions2018],
  catalogue: ['P04'],
  messages: {
    missing: {
      zh: '{form}没有填写：{kinds}',
      en: '{form} fills in no: {kinds}',
    },
  },
  *check(given: Case) {
    const without = withoutForms(given);
    if (without) {
      yield without;
      return;
    }
    const { current } = given;
    for (const form of projectForms(current)) {
      if (form.indicators.length === 0) {
        yield { kind: 'unable', missing: { zh: '没有认出绩效指标', en: 'no indicators were recognised' } };
        continue;
      }
      const missing = kinds.filter((kind) => !isFilled(form, kind, current.source));
      if (missing.length === 0) {
        yield pass;
        continue;
      }
      const name = form.project ?? form.title;
      yield {
        kind: 'fail',
        message: 'missing',
        // some projects serve nobody outside
        ...(missing.every((kind) => kind === satisfaction) ? { severity: 'note' as const } : {}),
        holes: {
          form: { zh: `“${name}”的绩效表`, en: `the form of “${name}”` },
          kinds: join(missing.map((kind) => kind.name)),
        },
        span: form.titleSpan,
        suggestion: { kind: 'supply', text: { zh: '补写指标和指标值', en: 'add indicators with values' } },
        logicalPlace: `annex/${name}/kinds`,
      };
    }
  },
  examples: {
    ok: [example('社会效益指标\t洪水预报及时发布\t定性及时', '测报服务满意度\t≥90%')],
    bad: [
      [
        `${example('社会效益指标\t\t', '测报服务满意度\t≥90%', '⟦项目支出绩效自评表⟧')}`,
        '“水文监测经费”的绩效表没有填写：效益指标',
      ],
      [
        `${example('社会效益指标\t洪水预报及时发布\t定性及时', '\t', '⟦项目支出绩效自评表⟧')}`,
        '“水文监测经费”的绩效表没有填写：满意度指标',
      ],
    ],
  },
});

/** Whether a kind has an indicator with words besides the names of levels. */
function isFilled(form: Form, kind: Kind, source: Source): boolean {
  return form.indicators.some((indicator) => {
    const cells = cellsOf(indicator, source);
    const own = cells.some((cell) => kind.levels.test(cell));
    const inherited = kind.levels.test(indicator.level1) || kind.levels.test(indicator.level2);
    const words = cells.filter((cell) => !levelOnly.test(cell));
    return (own || inherited) && (words.length > 1 || words.some((cell) => valueLike.test(cell)));
  });
}

/** The filled cells of a row, wherever they have slipped to; prompts are not filled. */
function cellsOf(indicator: Indicator, source: Source): string[] {
  return quote(source, indicator.span)
    .split('\t')
    .map((cell) => folded(cell))
    .filter((cell) => cell !== '' && !prompt.test(cell));
}

function example(effects: string, satisfied: string, title = '项目支出绩效自评表'): string {
  return `第五部分 附件
${title}
项目名称\t水文监测经费
绩效指标\t一级指标\t二级指标\t三级指标\t指标值
\t产出指标\t数量指标\t巡测次数\t≥12次
\t效益指标\t${effects}
\t满意度指标\t服务对象满意度\t${satisfied}`;
}
