/** What a formulation weighs, 0 for what it leaves out; rooms that do not suit may also be forbidden. */
export interface Formulation {
  readonly name: string;
  readonly capacity: number;
  readonly workingDays: number;
  readonly isolated: number;
  readonly gaps: number;
  readonly oneRoom: number;
  readonly load: number;
  readonly travel: number;
  readonly suitability: number;
  readonly suitabilityIsHard: boolean;
  readonly doubles: number;
}

const NOTHING = {
  capacity: 1,
  workingDays: 0,
  isolated: 0,
  gaps: 0,
  oneRoom: 0,
  load: 0,
  travel: 0,
  suitability: 0,
  suitabilityIsHard: false,
  doubles: 0,
};

/** The five formulations of Bonutti, De Cesco, Di Gaspero, Schaerf 2012, table 2; UD2 is that of ITC-2007. */
export const FORMULATIONS = {
  UD2: { ...NOTHING, name: "UD2", workingDays: 5, isolated: 2, oneRoom: 1 },
  UD1: { ...NOTHING, name: "UD1", workingDays: 5, isolated: 1 },
  UD3: { ...NOTHING, name: "UD3", gaps: 4, load: 2, suitability: 3 },
  UD4: { ...NOTHING, name: "UD4", workingDays: 1, gaps: 1, load: 1, suitabilityIsHard: true, doubles: 1 },
  UD5: { ...NOTHING, name: "UD5", workingDays: 5, isolated: 1, gaps: 2, load: 2, travel: 2 },
} as const satisfies Record<string, Formulation>;
