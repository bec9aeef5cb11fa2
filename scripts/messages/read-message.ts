/** What a message asks for: its parameters, its plurals with their branches, and whether its braces are sound. */
export type MessageShape = {
  parameters: readonly string[];
  plurals: readonly { variable: string; branches: readonly string[] }[];
  sound: boolean;
};

/** Reads a message of the grammar that `lib/i18n/translate.ts` says. */
export function readMessage(message: string): MessageShape {
  const parameters = new Set<string>();
  const plurals: { variable: string; branches: string[] }[] = [];
  const plain = message.replace(PLURAL, (_, variable: string, body: string) => {
    const branches: string[] = [];
    const texts: string[] = [];
    const rest = body.replace(BRANCH, (__, name: string, text: string) => {
      branches.push(name);
      texts.push(text);
      return '';
    });
    plurals.push({ variable, branches });
    return `${texts.join('')}${rest.trim()}`;
  });
  const rest = plain.replace(/\{(\w+)\}/g, (_, name: string) => {
    parameters.add(name);
    return '';
  });
  return { parameters: [...parameters].sort(), plurals, sound: !/[{}]/.test(rest) };
}

const PLURAL = /\{(\w+), plural,((?:[^{}]|\{(?:[^{}]|\{\w+\})*\})*)\}/g;
const BRANCH = /(\S+)\s*\{((?:[^{}]|\{\w+\})*)\}/g;
