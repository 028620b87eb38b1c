/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "relation.external": undefined;
  readonly "relation.internal": undefined;
  readonly "relation.connected": undefined;
  readonly "relation.adverse": undefined;
  readonly "segment.ext.new": undefined;
  readonly "segment.ext.regular": undefined;
  readonly "segment.ext.family": undefined;
  readonly "segment.ext.group": undefined;
  readonly "segment.ext.business": undefined;
  readonly "segment.ext.intermediate": undefined;
  readonly "segment.ext.publicbody": undefined;
  readonly "segment.ext.voluntary": undefined;
  readonly "segment.ext.notcustomer": undefined;
  readonly "segment.ext.noncustomer": undefined;
  readonly "segment.ext.language": undefined;
  readonly "segment.ext.culture": undefined;
  readonly "segment.ext.mobility": undefined;
  readonly "segment.ext.hearing": undefined;
  readonly "segment.ext.sight": undefined;
  readonly "segment.ext.size": undefined;
  readonly "segment.int.peer": undefined;
  readonly "segment.int.otherdept": undefined;
  readonly "segment.int.supervisor": undefined;
  readonly "segment.int.manager": undefined;
  readonly "segment.con.supplier": undefined;
  readonly "segment.con.regulator": undefined;
  readonly "segment.con.stakeholder": undefined;
}
