// Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.

import type { Schemas } from "./schemas.js";

/** An approval request with its totals, time entries and expenses. */
export interface ApprovalDetails extends NonNullable<Schemas["ApprovalDetails"]> {}

/** The submission of one person for one period, and its state. */
export interface ApprovalRequest extends NonNullable<Schemas["ApprovalRequest"]> {}

/** The planned work of one person on one project, for one week of a series or once. */
export interface Assignment extends NonNullable<Schemas["Assignment"]> {}

/** An assignment with the names of person, project, client and task. Whether it is a draft is not part of it. */
export interface AssignmentWithNames extends NonNullable<Schemas["AssignmentWithNames"]> {}

/** A customer for whom projects are done. */
export interface Client extends NonNullable<Schemas["Client"]> {}

/** A field that the workspace added to its time entries or people. */
export interface CustomField extends NonNullable<Schemas["CustomField"]> {}

/** A holiday as it was before it was deleted, with the names of the people and groups that it was for. */
export interface DeletedHoliday extends NonNullable<Schemas["DeletedHoliday"]> {}

/** A customer for whom projects are done. */
export interface DeprecatedClient extends NonNullable<Schemas["DeprecatedClient"]> {}

/** A project, of which only id and name are certain. */
export interface DeprecatedProject extends NonNullable<Schemas["DeprecatedProject"]> {}

/** Time entries of one person, wrapped in an object. */
export interface DeprecatedTimeEntries extends NonNullable<Schemas["DeprecatedTimeEntries"]> {}

/** A person, with id, name and mail address. */
export interface DeprecatedUser extends NonNullable<Schemas["DeprecatedUser"]> {}

/** A workspace, with no more than id and name. */
export interface DeprecatedWorkspace extends NonNullable<Schemas["DeprecatedWorkspace"]> {}

/** A holiday, with the ids of the people and groups that it is for. */
export interface Holiday extends NonNullable<Schemas["Holiday"]> {}

/** Something that people work on and track time for. */
export interface Project extends NonNullable<Schemas["Project"]> {}

/** What is planned on one project in a period. */
export interface ProjectTotals extends NonNullable<Schemas["ProjectTotals"]> {}

/** A label for time entries. */
export interface Tag extends NonNullable<Schemas["Tag"]> {}

/** A part of a project. */
export interface Task extends NonNullable<Schemas["Task"]> {}

/** A finished time entry or a running timer. */
export interface TimeEntry extends NonNullable<Schemas["TimeEntry"]> {}

/** A time entry with the rates that count for it, and with its project, task and tags when hydrated was asked for. */
export interface TimeEntryWithRates extends NonNullable<Schemas["TimeEntryWithRates"]> {}

/** A request for time off. */
export interface TimeOff extends NonNullable<Schemas["TimeOff"]> {}

/** One page of balances. */
export interface TimeOffBalancePage extends NonNullable<Schemas["TimeOffBalancePage"]> {}

/** One page of requests for time off. */
export interface TimeOffPage extends NonNullable<Schemas["TimeOffPage"]> {}

/** The rules for one kind of time off, such as vacation. */
export interface TimeOffPolicy extends NonNullable<Schemas["TimeOffPolicy"]> {}

/** A request for time off, with the names of its policy and people and the balance of the person. */
export interface TimeOffWithBalance extends NonNullable<Schemas["TimeOffWithBalance"]> {}

/** A person in Clockify. Somebody who was invited and has not signed in yet has no name and no settings. */
export interface User extends NonNullable<Schemas["User"]> {}

/** A group of people in a workspace. */
export interface UserGroup extends NonNullable<Schemas["UserGroup"]> {}

/** What one person can work and what is planned for that person in a period. */
export interface UserTotals extends NonNullable<Schemas["UserTotals"]> {}

/** An address that Clockify calls when something happens. */
export interface Webhook extends NonNullable<Schemas["Webhook"]> {}

/** The webhooks of a workspace that you may see. */
export interface WebhookList extends NonNullable<Schemas["WebhookList"]> {}

/** A place in which a company or team tracks its time, with people, projects and rules of its own. */
export interface Workspace extends NonNullable<Schemas["Workspace"]> {}
