/**
 * Whether a category says that there was nothing to answer ("Not applicable", "Don't know", "Затрудняюсь ответить",
 * "不知道" …). It is counted like any other, but a persona is not drawn from what people did not say.
 */
export function isNonAnswer(label: string): boolean {
  return NON_ANSWERS.test(label.trim());
}

const NON_ANSWERS =
  /^(?:n\/?a\b|not applicable|not eligible|(?:i )?(?:don.?t|do not) know|(?:i.?m |i am )?(?:not sure|unsure)|no answer|prefer not|(?:i.?d )?rather not|refused|не знаю|затрудня|не примен|не относится|нет ответа|без ответа|не хочу отвеч|不知道|不清楚|不适用|不确定|无回答|拒绝回答|不愿透露|不愿回答|不想回答|nezinu|nav attiecin|nevēlos|negribu atbild|grūti pateikt|nav atbildes)/iu;
