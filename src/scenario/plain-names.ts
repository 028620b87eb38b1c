/** Names of the words of the format, as screens and printed pages say them. */
import type { Area, Segment, Skill } from './words.ts';

export const areaNames: Readonly<Record<Area, string>> = {
  accuracy: 'Getting it right',
  information: 'Telling them',
  assistance: 'Helping in practice',
  problems: 'Mending what went wrong',
  targets: 'Keeping to time',
  safety: 'Keeping safe',
};

export const skillNames: Readonly<Record<Skill, string>> = {
  greet: 'Welcoming',
  discover: 'Finding out',
  confirm: 'Checking back',
  explain: 'Explaining',
  adapt: 'Adapting',
  dignity: 'Keeping dignity',
  empathy: 'Feeling with them',
  own: 'Owning it',
  resolve: 'Putting it right',
  escalate: 'Bringing in others',
  teamwork: 'Working together',
  pace: 'Pace',
  protect: 'Protecting',
  safeguard: 'Keeping safe',
};

/** Kinds of people. Said only after a play, or to trainers, so nothing is given away. */
export const segmentNames: Readonly<Record<Segment, string>> = {
  'ext.individual': 'People on their own',
  'ext.new': 'First-time customers',
  'ext.regular': 'Regulars',
  'ext.family': 'Families',
  'ext.group': 'Groups',
  'ext.business': 'Business customers',
  'ext.intermediate': 'People who buy to sell on',
  'ext.publicbody': 'Public bodies',
  'ext.voluntary': 'Voluntary groups',
  'ext.notcustomer': 'People who go elsewhere',
  'ext.noncustomer': 'People who do not buy',
  'ext.language': 'People with another language',
  'ext.culture': 'People with other customs',
  'ext.mobility': 'People with mobility needs',
  'ext.hearing': 'People with hearing needs',
  'ext.sight': 'People with sight needs',
  'ext.hidden': 'People with needs one cannot see',
  'ext.size': 'People who need more room',
  'ext.vulnerable': 'People in a hard moment',
  'int.peer': 'Colleagues beside you',
  'int.otherdept': 'Other departments',
  'int.supervisor': 'Supervisors',
  'int.manager': 'Managers',
  'con.supplier': 'Suppliers',
  'con.regulator': 'Regulators',
  'con.stakeholder': 'People with a stake in the firm',
  'adv.impostor': 'People who are not who they say',
};
