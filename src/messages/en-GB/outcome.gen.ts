/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "loyalty.customer.gained": { readonly they: 'she' | 'he' | 'other' };
  readonly "loyalty.customer.kept": { readonly they: 'she' | 'he' | 'other' };
  readonly "loyalty.customer.shaken": { readonly they: 'she' | 'he' | 'other' };
  readonly "loyalty.customer.lost": { readonly they: 'she' | 'he' | 'other' };
  readonly "loyalty.colleague.gained": { readonly they: 'she' | 'he' | 'other' };
  readonly "loyalty.colleague.kept": { readonly they: 'she' | 'he' | 'other' };
  readonly "loyalty.colleague.shaken": { readonly they: 'she' | 'he' | 'other' };
  readonly "loyalty.colleague.lost": { readonly they: 'she' | 'he' | 'other' };
  readonly "referral.friends.praise": { readonly they: 'she' | 'he' | 'other' };
  readonly "referral.friends.warn": { readonly they: 'she' | 'he' | 'other' };
  readonly "referral.others.praise": { readonly they: 'she' | 'he' | 'other' };
  readonly "referral.others.warn": { readonly they: 'she' | 'he' | 'other' };
  readonly "tellsNobody": { readonly they: 'she' | 'he' | 'other' };
  readonly "escalation.right": undefined;
  readonly "escalation.late": undefined;
  readonly "escalation.needless": undefined;
  readonly "escalation.missing": undefined;
  readonly "incident.near-miss": undefined;
  readonly "incident.harm": undefined;
  readonly "goodwill.more": undefined;
  readonly "goodwill.less": undefined;
  readonly "cap.harmed": { readonly most: number; readonly total: number; readonly now: number };
  readonly "cap.eased": { readonly most: number; readonly total: number; readonly now: number };
  readonly "cap.missed": { readonly most: number; readonly total: number; readonly now: number };
  readonly "means.lost": { readonly they: 'she' | 'he' | 'other' };
  readonly "means.missing": { readonly they: 'she' | 'he' | 'other' };
  readonly "means.all": { readonly they: 'she' | 'he' | 'other' };
  readonly "means.most": { readonly they: 'she' | 'he' | 'other' };
  readonly "means.served": undefined;
  readonly "means.half": undefined;
  readonly "means.open": { readonly they: 'she' | 'he' | 'other' };
}
