/** What a column of a journey block holds, told from its name (`q.stage.emotion`, `q.stage.touchpoint.<code>` …). */
export interface JourneyColumn {
  readonly question: string;
  readonly stage: string;
  readonly lane: 'walked' | 'emotion' | 'expectation' | 'story' | 'touchpoint' | 'barrier';
  /** The touchpoint or barrier; empty in the other lanes. */
  readonly code: string;
}

/** Reads a column name as part of a journey block; undefined when it is none. */
export function journeyColumn(name: string): JourneyColumn | undefined {
  const single = /^([^.]+)\.([^.]+)\.(walked|emotion|expectation|story)$/.exec(name);
  if (single) return made(single[1], single[2], single[3], '');
  const listed = /^([^.]+)\.([^.]+)\.(touchpoint|barrier)\.([^.]+)$/.exec(name);
  return listed ? made(listed[1], listed[2], listed[3], listed[4]) : undefined;
}

function made(question = '', stage = '', lane = '', code = ''): JourneyColumn {
  return { question, stage, lane: lane as JourneyColumn['lane'], code };
}
