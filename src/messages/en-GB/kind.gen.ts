/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "name.ext.individual": undefined;
  readonly "name.ext.new": undefined;
  readonly "name.ext.regular": undefined;
  readonly "name.ext.family": undefined;
  readonly "name.ext.group": undefined;
  readonly "name.ext.business": undefined;
  readonly "name.ext.intermediate": undefined;
  readonly "name.ext.publicbody": undefined;
  readonly "name.ext.voluntary": undefined;
  readonly "name.ext.notcustomer": undefined;
  readonly "name.ext.noncustomer": undefined;
  readonly "name.ext.language": undefined;
  readonly "name.ext.culture": undefined;
  readonly "name.ext.mobility": undefined;
  readonly "name.ext.hearing": undefined;
  readonly "name.ext.sight": undefined;
  readonly "name.ext.hidden": undefined;
  readonly "name.ext.size": undefined;
  readonly "name.ext.vulnerable": undefined;
  readonly "name.int.peer": undefined;
  readonly "name.int.otherdept": undefined;
  readonly "name.int.supervisor": undefined;
  readonly "name.int.manager": undefined;
  readonly "name.con.supplier": undefined;
  readonly "name.con.regulator": undefined;
  readonly "name.con.stakeholder": undefined;
  readonly "name.adv.impostor": undefined;
}
