// Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.

import type { Operation } from "../operation.js";
import type { Actions } from "./actions.js";
import { listWorkspaces } from "./operations/workspaces.js";
import { getCurrentUser, listUsers, listUserGroups } from "./operations/users.js";
import { listClients } from "./operations/clients.js";
import { listProjects, listTasks } from "./operations/projects.js";
import { listTags } from "./operations/tags.js";
import { listCustomFields } from "./operations/custom-fields.js";
import { createTimeEntry, getTimeEntry, updateTimeEntry, deleteTimeEntry, listInProgressTimeEntries, updateInvoicedStatus, listUserTimeEntries, createTimeEntryForUser, bulkUpdateTimeEntries, stopRunningTimeEntry, deleteManyTimeEntries, duplicateTimeEntry } from "./operations/time-entries.js";
import { listApprovalRequests, createApprovalRequest, updateApprovalStatus, resubmitApprovalRequest, createApprovalRequestForUser, resubmitApprovalRequestForUser } from "./operations/approvals.js";
import { listAssignments, listProjectTotals, getProjectTotals, listUserTotals, getUserTotals, createRecurringAssignment, updateRecurringAssignment, deleteRecurringAssignment, updateRecurringPeriod, copyAssignment, publishAssignments } from "./operations/scheduling.js";
import { listTimeOffRequests, listTimeOffPolicies, createTimeOffRequest, updateTimeOffRequestStatus, deleteTimeOffRequest, createTimeOffRequestForUser, listPolicyBalances, updatePolicyBalance, listUserBalances } from "./operations/time-off.js";
import { listHolidays, createHoliday, listHolidaysInPeriod, updateHoliday, deleteHoliday } from "./operations/holidays.js";
import { listWebhooks, createWebhook, getWebhook, updateWebhook, deleteWebhook } from "./operations/webhooks.js";
import { getWorkspaces, getAllUsers, getClients, getProjects, getTimeEntriesForUser } from "./operations/deprecated.js";

/**
 * Every action: what it does, how it travels, what it takes, and what there is to say of its answer. Arguments in the path
 * are in the path only.
 */
export const operations: Record<keyof Actions, Operation> = {
  listWorkspaces,
  getCurrentUser,
  listUsers,
  listUserGroups,
  listClients,
  listProjects,
  listTasks,
  listTags,
  listCustomFields,
  createTimeEntry,
  getTimeEntry,
  updateTimeEntry,
  deleteTimeEntry,
  listInProgressTimeEntries,
  updateInvoicedStatus,
  listUserTimeEntries,
  createTimeEntryForUser,
  bulkUpdateTimeEntries,
  stopRunningTimeEntry,
  deleteManyTimeEntries,
  duplicateTimeEntry,
  listApprovalRequests,
  createApprovalRequest,
  updateApprovalStatus,
  resubmitApprovalRequest,
  createApprovalRequestForUser,
  resubmitApprovalRequestForUser,
  listAssignments,
  listProjectTotals,
  getProjectTotals,
  listUserTotals,
  getUserTotals,
  createRecurringAssignment,
  updateRecurringAssignment,
  deleteRecurringAssignment,
  updateRecurringPeriod,
  copyAssignment,
  publishAssignments,
  listTimeOffRequests,
  listTimeOffPolicies,
  createTimeOffRequest,
  updateTimeOffRequestStatus,
  deleteTimeOffRequest,
  createTimeOffRequestForUser,
  listPolicyBalances,
  updatePolicyBalance,
  listUserBalances,
  listHolidays,
  createHoliday,
  listHolidaysInPeriod,
  updateHoliday,
  deleteHoliday,
  listWebhooks,
  createWebhook,
  getWebhook,
  updateWebhook,
  deleteWebhook,
  getWorkspaces,
  getAllUsers,
  getClients,
  getProjects,
  getTimeEntriesForUser,
};
