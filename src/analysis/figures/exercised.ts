/** What a scenario lets people practise: chances to show each skill, needs and expectations of each area. */

import type { Scenario } from '../../scenario/format.ts';
import { moveSkills } from '../../scenario/move.ts';
import { AREAS, type Area, SKILLS, type Skill } from '../../scenario/words.ts';

export interface SkillChances {
  readonly skill: Skill;
  /** Moves that show it well (rated above 0), and badly (below 0). */
  readonly well: number;
  readonly badly: number;
  /** Turns at which a better and a worse showing of it stand side by side: there it is really chosen. */
  readonly choices: number;
}

export interface AreaChances {
  readonly area: Area;
  readonly needs: number;
  readonly expectations: number;
}

export interface Exercised {
  /** Skills that some move shows, the most practised first. */
  readonly skills: readonly SkillChances[];
  /** Skills that no move shows well or badly. */
  readonly never: readonly Skill[];
  readonly areas: readonly AreaChances[];
}

function chancesOf({ nodes }: Scenario, skill: Skill): SkillChances {
  const turns = Object.values(nodes).map(({ moves }) =>
    // A move that says nothing of the skill shows neither: 0.
    moves.map((move) => moveSkills(move).find((shown) => shown.skill === skill)?.rating ?? 0),
  );
  const ratings = turns.flat();
  return {
    skill,
    well: ratings.filter((rating) => rating > 0).length,
    badly: ratings.filter((rating) => rating < 0).length,
    choices: turns.filter((here) => Math.max(...here) > 0 && Math.min(...here) < Math.max(...here)).length,
  };
}

/** What can be practised in a scenario. */
export function exercisedIn(scenario: Scenario): Exercised {
  const all = SKILLS.map((skill) => chancesOf(scenario, skill));
  const isShown = ({ well, badly }: SkillChances) => well + badly > 0;
  const of = (goals: Readonly<Record<string, { readonly area: Area }>>, area: Area) =>
    Object.values(goals).filter((goal) => goal.area === area).length;
  return {
    skills: all.filter(isShown).sort((a, b) => b.well + b.badly - a.well - a.badly || (a.skill < b.skill ? -1 : 1)),
    never: all.filter((one) => !isShown(one)).map(({ skill }) => skill),
    areas: AREAS.map((area) => ({
      area,
      needs: of(scenario.needs, area),
      expectations: of(scenario.expectations, area),
    })).filter(({ needs, expectations }) => needs + expectations > 0),
  };
}
