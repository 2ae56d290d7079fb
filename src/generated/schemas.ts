// Generated from openapi/clockify.yaml by `npm run generate`. Do not edit.

/** What Clockify takes and answers, by its name in the specification. */
export interface Schemas {
    /** The web address of its own that the workspace may have. Such a workspace needs a key that was made there. */
    WorkspaceSubdomain: {
        /** Whether the workspace has a web address of its own. */
        enabled?: boolean;
        /** The first part of that address, so brightlane means brightlane.clockify.me. */
        name?: string | null;
    } | null;
    /** A currency of the workspace. */
    WorkspaceCurrency: {
        /** The id of the currency in this workspace. */
        id?: string;
        /** Currency code of three letters, for instance EUR. */
        code?: string | null;
        /** Whether amounts without a currency of their own are in this one. */
        isDefault?: boolean;
    };
    /** An hourly rate. Null where no rate is set. */
    Rate: {
        /**
         * Amount in the smallest unit of the currency, so 4500 is 45.00.
         *
         * Format: int32
         */
        amount?: number | null;
        /** Currency code of three letters, for instance EUR. */
        currency?: string | null;
    } | null;
    /** What the person belongs to: a WORKSPACE, a PROJECT or a user group (USERGROUP). */
    MembershipType: "WORKSPACE" | "PROJECT" | "USERGROUP" | (string & {}) | null;
    /** The state of the membership: PENDING while the invitation is open, ACTIVE, DECLINED, or INACTIVE when switched off. */
    MembershipStatus: "PENDING" | "ACTIVE" | "DECLINED" | "INACTIVE" | "ALL" | (string & {}) | null;
    /** That a person belongs to a workspace, project or user group, with the rates that count for them there. */
    Membership: {
        /** The person who belongs to it. */
        userId?: string | null;
        /** The workspace, project or user group that the person belongs to. */
        targetId?: string | null;
        /** What the person belongs to: a WORKSPACE, a PROJECT or a user group (USERGROUP). */
        membershipType?: Schemas["MembershipType"];
        /** The state of the membership: PENDING while the invitation is open, ACTIVE, DECLINED, or INACTIVE when switched off. */
        membershipStatus?: Schemas["MembershipStatus"];
        /** What an hour of this person is charged at there, or null. */
        hourlyRate?: Schemas["Rate"];
        /** What an hour of this person costs the company there, or null. */
        costRate?: Schemas["Rate"];
    };
    /** A page of Clockify: PROJECT, TEAM or REPORTS. */
    AdminOnlyPage: "PROJECT" | "TEAM" | "REPORTS" | (string & {}) | null;
    /** A day of the week in capitals, for instance MONDAY. */
    Weekday: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {}) | null;
    /** The unit of the age at which entries are locked: DAYS, WEEKS or MONTHS. */
    AutomaticLockPeriod: "DAYS" | "WEEKS" | "MONTHS" | (string & {}) | null;
    /** What locks entries: the end of a week (WEEKLY) or month (MONTHLY), or their age (OLDER_THAN). */
    AutomaticLockType: "WEEKLY" | "MONTHLY" | "OLDER_THAN" | (string & {}) | null;
    /** When entries become unchangeable by themselves, or null when they do not. */
    AutomaticLock: {
        /** The day of the week on which the lock moves on, for a weekly lock. */
        changeDay?: Schemas["Weekday"];
        /**
         * The day of the month on which the lock moves on, for a monthly lock.
         *
         * Format: int32
         */
        dayOfMonth?: number | null;
        /** The day with which the locked week begins, for a weekly lock. */
        firstDay?: Schemas["Weekday"];
        /** The unit of the age at which entries are locked: DAYS, WEEKS or MONTHS. */
        olderThanPeriod?: Schemas["AutomaticLockPeriod"];
        /**
         * How many days, weeks or months old an entry is when it is locked.
         *
         * Format: int32
         */
        olderThanValue?: number | null;
        /** What locks entries: the end of a week (WEEKLY) or month (MONTHLY), or their age (OLDER_THAN). */
        type?: Schemas["AutomaticLockType"];
    } | null;
    /** The place of the currency beside an amount, so VALUE_SPACE_CURRENCY is 90.00 EUR. */
    CurrencyFormat: "CURRENCY_SPACE_VALUE" | "VALUE_SPACE_CURRENCY" | "CURRENCY_VALUE" | "VALUE_CURRENCY" | (string & {}) | null;
    /** How durations are shown: FULL is 01:30:00, COMPACT is 1h 30m and DECIMAL is 1.50. */
    DurationFormat: "FULL" | "COMPACT" | "DECIMAL" | (string & {}) | null;
    /** Who may add things of one kind: ADMINS, ADMINS_AND_PROJECT_MANAGERS or EVERYONE. */
    EntityCreationPermission: "ADMINS" | "ADMINS_AND_PROJECT_MANAGERS" | "EVERYONE" | (string & {}) | null;
    /** Who may add projects, clients, tags and tasks. */
    EntityCreationPermissions: {
        /** Who may add projects and clients: ADMINS, ADMINS_AND_PROJECT_MANAGERS or EVERYONE. */
        whoCanCreateProjectsAndClients?: Schemas["EntityCreationPermission"];
        /** Who may add tags: ADMINS, ADMINS_AND_PROJECT_MANAGERS or EVERYONE. */
        whoCanCreateTags?: Schemas["EntityCreationPermission"];
        /** Who may add tasks: ADMINS, ADMINS_AND_PROJECT_MANAGERS or EVERYONE. */
        whoCanCreateTasks?: Schemas["EntityCreationPermission"];
    } | null;
    /** Which signs divide thousands and decimals, so COMMA_PERIOD is 1,234.50 and PERIOD_COMMA is 1.234,50. */
    NumberFormat: "COMMA_PERIOD" | "PERIOD_COMMA" | "QUOTATION_MARK_PERIOD" | "SPACE_COMMA" | (string & {}) | null;
    /** How reports round durations. */
    WorkspaceRounding: {
        /** The direction, for instance Round to nearest, Round up to or Round down to. */
        round?: string | null;
        /** The step in minutes, as text, for instance 15. */
        minutes?: string | null;
    } | null;
    /** DEFAULT when people also enter time by hand, STOPWATCH_ONLY when they can only run a timer. */
    TimeTrackingMode: "DEFAULT" | "STOPWATCH_ONLY" | (string & {}) | null;
    /** The rules of the workspace: what entries need, who may do and see what, and how values are shown. */
    WorkspaceSettings: {
        /** Whether the workspace distinguishes billable time from time that is not charged. */
        activeBillableHours?: boolean;
        /** Pages of Clockify that only administrators open. */
        adminOnlyPages?: Schemas["AdminOnlyPage"][] | null;
        /** When entries become unchangeable by themselves, or null when they do not. */
        automaticLock?: Schemas["AutomaticLock"];
        /** Whether people have the timesheet page. */
        canSeeTimeSheet?: boolean;
        /** Whether people have the time tracker page. */
        canSeeTracker?: boolean;
        /** The place of the currency beside an amount, so VALUE_SPACE_CURRENCY is 90.00 EUR. */
        currencyFormat?: Schemas["CurrencyFormat"];
        /** Whether a new project is billable. */
        defaultBillableProjects?: boolean;
        /** How durations are shown: FULL is 01:30:00, COMPACT is 1h 30m and DECIMAL is 1.50. */
        durationFormat?: Schemas["DurationFormat"];
        /** Who may add projects, clients, tags and tasks. */
        entityCreationPermissions?: Schemas["EntityCreationPermissions"];
        /** Whether an entry without a description is refused. */
        forceDescription?: boolean;
        /** Whether an entry without a project is refused. */
        forceProjects?: boolean;
        /** Whether an entry without a tag is refused. */
        forceTags?: boolean;
        /** Whether an entry without a task is refused. */
        forceTasks?: boolean;
        /** Whether everybody sees a new project. */
        isProjectPublicByDefault?: boolean;
        /** People can no longer change entries before this moment, in UTC. Null without a lock. */
        lockTimeEntries?: string | null;
        /** The time zone in which the lock is meant, for instance Europe/Berlin, or null. */
        lockTimeZone?: string | null;
        /** Whether everybody must sign in with a second factor. */
        multiFactorEnabled?: boolean;
        /** Which signs divide thousands and decimals, so COMMA_PERIOD is 1,234.50 and PERIOD_COMMA is 1.234,50. */
        numberFormat?: Schemas["NumberFormat"];
        /** Whether only administrators decide which time is charged. */
        onlyAdminsCanChangeBillableStatus?: boolean;
        /** Whether only administrators add projects. */
        onlyAdminsCreateProject?: boolean;
        /** Whether only administrators add tags. */
        onlyAdminsCreateTag?: boolean;
        /** Whether only administrators add tasks. */
        onlyAdminsCreateTask?: boolean;
        /** Whether only administrators see the time of other people. */
        onlyAdminsSeeAllTimeEntries?: boolean;
        /** Whether only administrators see what an hour is charged at. Others then read null. */
        onlyAdminsSeeBillableRates?: boolean;
        /** Whether only administrators see the dashboard of the team. */
        onlyAdminsSeeDashboard?: boolean;
        /** Whether only administrators see other people's entries on public projects. */
        onlyAdminsSeePublicProjectsEntries?: boolean;
        /** Whether people can mark projects as favorites. */
        projectFavorites?: boolean;
        /** What the workspace calls the groups of its projects, most often client. */
        projectGroupingLabel?: string | null;
        /** What the workspace calls a project, for instance project or job. */
        projectLabel?: string | null;
        /** Whether the choice of a project also finds tasks by their name. */
        projectPickerSpecialFilter?: boolean;
        /** How reports round durations. */
        round?: Schemas["WorkspaceRounding"];
        /** What the workspace calls a task, for instance task or activity. */
        taskLabel?: string | null;
        /** Whether reports round durations. */
        timeRoundingInReports?: boolean;
        /** DEFAULT when people also enter time by hand, STOPWATCH_ONLY when they can only run a timer. */
        timeTrackingMode?: Schemas["TimeTrackingMode"];
        /** Whether durations are shown with their seconds. */
        trackTimeDownToSecond?: boolean;
        /** The days on which people work, for instance MONDAY to FRIDAY. */
        workingDays?: Schemas["Weekday"][] | null;
    } | null;
    /** A place in which a company or team tracks its time, with people, projects and rules of its own. */
    Workspace: {
        /** The id of the workspace, which nearly all other actions ask for. */
        id: string;
        /** The name of the workspace, most often that of the company. */
        name: string;
        /** The organization at CAKE.com, the maker of Clockify, that the workspace belongs to. */
        cakeOrganizationId?: string | null;
        /** Address of the logo of the workspace, empty without one. */
        imageUrl?: string | null;
        /** The web address of its own that the workspace may have. Such a workspace needs a key that was made there. */
        subdomain?: Schemas["WorkspaceSubdomain"];
        /** The plan that is paid for, for instance BUNDLE_YEAR_2024. New plans bring new values. */
        featureSubscriptionType?: string | null;
        /** What the plan permits, about 80 names such as APPROVAL, SCHEDULING, TIME_OFF or KIOSK. */
        features?: string[] | null;
        /** The currencies of the workspace, one of which is the default. */
        currencies?: Schemas["WorkspaceCurrency"][] | null;
        /** What an hour of work is charged at unless a project or person has a rate of its own. */
        hourlyRate?: Schemas["Rate"];
        /** What an hour of work costs the company unless a person has a rate of their own, or null. */
        costRate?: Schemas["Rate"];
        /** Who belongs to the workspace. */
        memberships?: Schemas["Membership"][] | null;
        /** The rules of the workspace: what entries need, who may do and see what, and how values are shown. */
        workspaceSettings?: Schemas["WorkspaceSettings"];
    };
    /** What went wrong, in Clockify's words. */
    Error: {
        /** What went wrong. May repeat values that were sent. */
        message: string;
        /** Clockify's own error number. It differs from the HTTP status, for instance 501 under status 400. */
        code: number;
    };
    /** The state of the account: ACTIVE, PENDING_EMAIL_VERIFICATION, NOT_REGISTERED before the first sign-in, LIMITED for people who sign in with a PIN only, or deleted. */
    AccountStatus: "ACTIVE" | "PENDING_EMAIL_VERIFICATION" | "DELETED" | "NOT_REGISTERED" | "LIMITED" | "LIMITED_DELETED" | (string & {}) | null;
    /** What values the field takes: TXT a text, NUMBER, DROPDOWN_SINGLE one of a list, DROPDOWN_MULTIPLE several of a list, CHECKBOX true or false, LINK a web address. */
    CustomFieldType: "TXT" | "NUMBER" | "DROPDOWN_SINGLE" | "DROPDOWN_MULTIPLE" | "CHECKBOX" | "LINK" | (string & {}) | null;
    /** The value of one custom field of a person. */
    UserCustomFieldValue: {
        /** The custom field. */
        customFieldId?: string;
        /** The name of the custom field. */
        customFieldName?: string | null;
        /** What values the field takes: TXT a text, NUMBER, DROPDOWN_SINGLE one of a list, DROPDOWN_MULTIPLE several of a list, CHECKBOX true or false, LINK a web address. */
        customFieldType?: Schemas["CustomFieldType"];
        /** The person that the value belongs to. */
        userId?: string | null;
        /** The value: a text, a number, true or false, a list of texts, or null. */
        value?: unknown;
    };
    /** Whose time the dashboard shows: that of the person (ME) or that of everybody (TEAM). */
    DashboardSelection: "ME" | "TEAM" | (string & {}) | null;
    /** What the dashboard divides time by: PROJECT, or whether it is charged (BILLABILITY). */
    DashboardViewType: "PROJECT" | "BILLABILITY" | (string & {}) | null;
    /** What the summary report of this person is divided by. */
    SummaryReportSettings: {
        /** What the report is divided by first, for instance Project. */
        group?: string | null;
        /** What each group is divided by, for instance Time Entry. */
        subgroup?: string | null;
    } | null;
    /** The colors of Clockify for this person: DARK, or DEFAULT for light. */
    UserTheme: "DARK" | "DEFAULT" | (string & {}) | null;
    /** How the person reads times: HOUR12 is 2:30 PM and HOUR24 is 14:30. Data is not affected. */
    TimeFormat: "HOUR12" | "HOUR24" | (string & {}) | null;
    /** How the person likes Clockify: language, time zone, formats and mails. Null until they have signed in for the first time. */
    UserSettings: {
        /** Whether the person gets mail when a project passes its estimate. */
        alerts?: boolean;
        /** Whether the person gets mail about approvals. */
        approval?: boolean;
        /** Whether lists of projects start folded up. */
        collapseAllProjectLists?: boolean;
        /** Whether the dashboard shows the person's own projects first. */
        dashboardPinToTop?: boolean;
        /** Whose time the dashboard shows: that of the person (ME) or that of everybody (TEAM). */
        dashboardSelection?: Schemas["DashboardSelection"];
        /** What the dashboard divides time by: PROJECT, or whether it is charged (BILLABILITY). */
        dashboardViewType?: Schemas["DashboardViewType"];
        /** How the person reads dates, for instance DD/MM/YYYY. Data is not affected. */
        dateFormat?: string | null;
        /** Whether entries that look alike are shown one by one instead of grouped. */
        groupSimilarEntriesDisabled?: boolean;
        /** Whether the person gets mail about invoices that are due. */
        invoiceReminders?: boolean;
        /** Whether lists of entries are shown close together. */
        isCompactViewOn?: boolean;
        /** The language of Clockify for this person, for instance EN. */
        lang?: string | null;
        /** Whether the person gets mail when a timer has run for very long. */
        longRunning?: boolean;
        /** Whether the person signs in with a second factor. */
        multiFactorEnabled?: boolean;
        /** When the day of the person begins, as hh:mm, for instance 09:00. */
        myStartOfDay?: string | null;
        /** Whether the person gets mail that introduces Clockify. */
        onboarding?: boolean;
        /**
         * From how many tasks on a project is shown folded up.
         *
         * Format: int32
         */
        projectListCollapse?: number | null;
        /** Whether the choice of a project also finds tasks by their name. */
        projectPickerTaskFilter?: boolean;
        /** Whether the person gets mail about time off. */
        pto?: boolean;
        /** Whether the person gets mail when they tracked too little or too much time. */
        reminders?: boolean;
        /** Whether the person gets reports by mail. */
        scheduledReports?: boolean;
        /** Whether the person gets mail about assignments. */
        scheduling?: boolean;
        /** Whether the person gets the newsletter. */
        sendNewsletter?: boolean;
        /** Whether calendars leave out days on which nobody works. */
        showOnlyWorkingDays?: boolean;
        /** What the summary report of this person is divided by. */
        summaryReportSettings?: Schemas["SummaryReportSettings"];
        /** The colors of Clockify for this person: DARK, or DEFAULT for light. */
        theme?: Schemas["UserTheme"];
        /** How the person reads times: HOUR12 is 2:30 PM and HOUR24 is 14:30. Data is not affected. */
        timeFormat?: Schemas["TimeFormat"];
        /** Whether the person enters time by hand instead of with a timer. */
        timeTrackingManual?: boolean;
        /** The time zone of the person, for instance Europe/London. List User Time Entries reads its period in the time zone of the account. */
        timeZone?: string | null;
        /** The day with which the week of the person begins, for instance MONDAY. */
        weekStart?: Schemas["Weekday"];
        /** Whether the person gets mail about each week's time. */
        weeklyUpdates?: boolean;
    } | null;
    /** Something for which a role counts, with no more than id and name. */
    UserRoleEntity: {
        /** The id of the workspace, project or user group. */
        id?: string;
        /** What it is called. */
        name?: string | null;
    };
    /** A role of a person, and for what it counts. Somebody without any role looks after their own time only. */
    UserRole: {
        /** OWNER, WORKSPACE_ADMIN, PROJECT_MANAGER or TEAM_MANAGER. */
        role?: string | null;
        /** For what the role counts: the workspace, projects, or user groups. */
        entities?: Schemas["UserRoleEntity"][] | null;
    };
    /** A person in Clockify. Somebody who was invited and has not signed in yet has no name and no settings. */
    User: {
        /** The id of the person, which actions for one person ask for. */
        id: string;
        /** The full name of the person, or null until they have signed in for the first time. */
        name?: string | null;
        /** The mail address with which the person signs in. */
        email?: string | null;
        /** The workspace that the person has open at the moment. */
        activeWorkspace?: string | null;
        /** The workspace that opens when the person signs in. */
        defaultWorkspace?: string | null;
        /** Address of the person's picture. */
        profilePicture?: string | null;
        /** The state of the account: ACTIVE, PENDING_EMAIL_VERIFICATION, NOT_REGISTERED before the first sign-in, LIMITED for people who sign in with a PIN only, or deleted. */
        status?: Schemas["AccountStatus"];
        /** What the person belongs to. Empty unless memberships were asked for. */
        memberships?: Schemas["Membership"][] | null;
        /** Values that the workspace keeps about the person in custom fields. */
        customFields?: Schemas["UserCustomFieldValue"][] | null;
        /** How the person likes Clockify: language, time zone, formats and mails. Null until they have signed in for the first time. */
        settings?: Schemas["UserSettings"];
        /** What the person may do in the workspace. Present only when roles were asked for. */
        roles?: Schemas["UserRole"][] | null;
    };
    /** A person who manages a group, with no more than id and name. */
    TeamManager: {
        /** The id of the person. */
        id?: string;
        /** The name of the person. */
        name?: string | null;
    };
    /** A group of people in a workspace. */
    UserGroup: {
        /** The id of the group. */
        id: string;
        /** The name of the group, for instance Developers. */
        name: string;
        /** The workspace that the group belongs to. */
        workspaceId?: string | null;
        /** The people in the group. */
        userIds?: string[] | null;
        /** Who manages the group. Present only when it was asked for, and otherwise empty or null. */
        teamManagers?: Schemas["TeamManager"][] | null;
    };
    /** A customer for whom projects are done. */
    Client: {
        /** The id of the client. */
        id: string;
        /** The name of the client. */
        name: string;
        /** The workspace that the client belongs to. */
        workspaceId?: string | null;
        /** Whether the client is archived and no longer offered. */
        archived?: boolean;
        /** The mail address for invoices, or null. */
        email?: string | null;
        /** Mail addresses that receive a copy of each invoice, or null. */
        ccEmails?: string[] | null;
        /** The postal address of the client, or null. */
        address?: string | null;
        /** What people noted about the client, or null. */
        note?: string | null;
        /** The currency in which the client pays, otherwise the default of the workspace. */
        currencyId?: string | null;
        /** The code of that currency, for instance EUR. */
        currencyCode?: string | null;
    };
    /** An identifier of 24 hexadecimal digits, as Clockify gives them out. */
    Identifier: string;
    /** Where the estimate comes from: MANUAL when it was set for the project, AUTO when it is the sum of its tasks. */
    EstimateType: "AUTO" | "MANUAL" | (string & {}) | null;
    /** How long the project is expected to take, in its older form, or null. The newer form is timeEstimate. */
    ProjectEstimate: {
        /** The expected time as an ISO 8601 duration such as PT120H. */
        estimate?: string | null;
        /** Where the estimate comes from: MANUAL when it was set for the project, AUTO when it is the sum of its tasks. */
        type?: Schemas["EstimateType"];
    } | null;
    /** When the estimate begins again: WEEKLY, MONTHLY, YEARLY, or null for never. */
    EstimateResetOption: "WEEKLY" | "MONTHLY" | "YEARLY" | (string & {}) | null;
    /** How long the project is expected to take, or null. */
    TimeEstimate: {
        /** Whether the project is held against this estimate. */
        active?: boolean;
        /** The expected time as an ISO 8601 duration such as PT120H. */
        estimate?: string | null;
        /** Whether time that is not charged counts as well. */
        includeNonBillable?: boolean;
        /** When the estimate begins again: WEEKLY, MONTHLY, YEARLY, or null for never. */
        resetOption?: Schemas["EstimateResetOption"];
        /** Where the estimate comes from: MANUAL when it was set for the project, AUTO when it is the sum of its tasks. */
        type?: Schemas["EstimateType"];
    } | null;
    /** How much money the project is expected to take, or null. */
    BudgetEstimate: {
        /** Whether the project is held against this budget. */
        active?: boolean;
        /**
         * The budget in the smallest unit of the currency, so 1200000 is 12,000.00.
         *
         * Format: int64
         */
        estimate?: number | null;
        /** Whether expenses count as well. */
        includeExpenses?: boolean;
        /** When the estimate begins again: WEEKLY, MONTHLY, YEARLY, or null for never. */
        resetOption?: Schemas["EstimateResetOption"];
        /** Where the estimate comes from: MANUAL when it was set for the project, AUTO when it is the sum of its tasks. */
        type?: Schemas["EstimateType"];
    } | null;
    /** A custom field of time entries, with the default that counts on the project. */
    ProjectCustomField: {
        /** The custom field. */
        customFieldId?: string;
        /** The name of the custom field. */
        name?: string | null;
        /** What values the field takes: TXT a text, NUMBER, DROPDOWN_SINGLE one of a list, DROPDOWN_MULTIPLE several of a list, CHECKBOX true or false, LINK a web address. */
        type?: Schemas["CustomFieldType"];
        /** Whether the field is shown on the project: VISIBLE, INVISIBLE or INACTIVE. */
        status?: string | null;
        /** The default: a text, a number, true or false, a list of texts, or null. */
        value?: unknown;
    };
    /** Something that people work on and track time for. */
    Project: {
        /** The id of the project. */
        id: string;
        /** The name of the project. */
        name: string;
        /** The workspace that the project belongs to. */
        workspaceId?: string | null;
        /** The client that the project is for. An empty text without one. */
        clientId?: string | null;
        /** The name of that client. An empty text without one. */
        clientName?: string | null;
        /** The color of the project as #RRGGBB. */
        color?: string | null;
        /** What people noted about the project, often an empty text. */
        note?: string | null;
        /** Whether the project is archived and no longer offered. */
        archived?: boolean;
        /** Whether time on the project is charged by default. */
        billable?: boolean;
        /** Whether everybody in the workspace sees the project, not only its members. */
        public?: boolean;
        /** Whether the project is a template from which others are made. */
        template?: boolean;
        /** The time tracked on the project so far, as an ISO 8601 duration such as PT40H30M, or null. */
        duration?: string | null;
        /** What an hour on the project is charged at, or null when it has no rate of its own. */
        hourlyRate?: Schemas["Rate"];
        /** What an hour on the project costs the company, or null. */
        costRate?: Schemas["Rate"];
        /** How long the project is expected to take, in its older form, or null. The newer form is timeEstimate. */
        estimate?: Schemas["ProjectEstimate"];
        /** How long the project is expected to take, or null. */
        timeEstimate?: Schemas["TimeEstimate"];
        /** How much money the project is expected to take, or null. */
        budgetEstimate?: Schemas["BudgetEstimate"];
        /** When the estimate begins again, or null when it never does. */
        estimateReset?: Record<string, never> | null;
        /** Who belongs to the project, with rates of their own. */
        memberships?: Schemas["Membership"][] | null;
        /** Whether you marked the project as a favorite. Present with hydrated only. */
        favorite?: boolean;
        /** The custom fields of time entries as this project has them. Present with hydrated only. */
        customFields?: Schemas["ProjectCustomField"][] | null;
    };
    /** ACTIVE while work on the task goes on and DONE afterwards. */
    TaskStatus: "ACTIVE" | "DONE" | "ALL" | (string & {}) | null;
    /** A part of a project. */
    Task: {
        /** The id of the task. */
        id: string;
        /** The name of the task. */
        name: string;
        /** The project that the task belongs to. */
        projectId?: string | null;
        /** ACTIVE while work on the task goes on and DONE afterwards. */
        status?: Schemas["TaskStatus"];
        /** Whether time on the task is charged by default. */
        billable?: boolean;
        /** The people who work on the task. Empty when everybody on the project does. */
        assigneeIds?: string[] | null;
        /** One of these people, from the time when a task had one only. Prefer assigneeIds. */
        assigneeId?: string | null;
        /** The user groups that work on the task. */
        userGroupIds?: string[] | null;
        /** How long the task is expected to take, as an ISO 8601 duration such as PT40H, or null. */
        estimate?: string | null;
        /**
         * How much money the task is expected to take, in the smallest unit of the currency, or null.
         *
         * Format: int64
         */
        budgetEstimate?: number | null;
        /** The time tracked on the task so far, as an ISO 8601 duration, or null. */
        duration?: string | null;
        /** Whether you marked the task as a favorite. Present in hydrated projects only. */
        favorite?: boolean;
        /** What an hour on the task is charged at, or null when it has no rate of its own. */
        hourlyRate?: Schemas["Rate"];
        /** What an hour on the task costs the company, or null. */
        costRate?: Schemas["Rate"];
    };
    /** A label for time entries. */
    Tag: {
        /** The id of the tag. */
        id: string;
        /** The text of the tag. */
        name: string;
        /** The workspace that the tag belongs to. */
        workspaceId?: string | null;
        /** Whether the tag is archived and no longer offered. */
        archived?: boolean;
    };
    /** Who sees the field: VISIBLE for everybody, INVISIBLE for administrators only, INACTIVE for nobody. */
    CustomFieldStatus: "INACTIVE" | "VISIBLE" | "INVISIBLE" | (string & {}) | null;
    /** The default value of the field on one project. */
    CustomFieldProjectDefault: {
        /** The project. */
        projectId?: string | null;
        /** Who sees the field on this project: VISIBLE for everybody, INVISIBLE for administrators only, INACTIVE for nobody. */
        status?: Schemas["CustomFieldStatus"];
        /** The default value there: a text, a number, true or false, a list of texts, or null. */
        value?: unknown;
    };
    /** A field that the workspace added to its time entries or people. */
    CustomField: {
        /** The id of the field, used to write a value of it. */
        id: string;
        /** The name of the field, for instance Cost center. */
        name: string;
        /** The workspace that the field belongs to. */
        workspaceId?: string | null;
        /** What values the field takes: TXT a text, NUMBER, DROPDOWN_SINGLE one of a list, DROPDOWN_MULTIPLE several of a list, CHECKBOX true or false, LINK a web address. */
        type?: Schemas["CustomFieldType"];
        /** What has the field: TIMEENTRY for time entries or USER for people. */
        entityType?: string | null;
        /** Who sees the field: VISIBLE for everybody, INVISIBLE for administrators only, INACTIVE for nobody. */
        status?: Schemas["CustomFieldStatus"];
        /** What the field is for, or null. */
        description?: string | null;
        /** The hint that an empty field shows, or null. */
        placeholder?: string | null;
        /** The values to choose from when the field is a choice, otherwise empty or null. */
        allowedValues?: string[] | null;
        /** Whether an entry or person without a value is refused. */
        required?: boolean;
        /** Whether only administrators change the value. */
        onlyAdminCanEdit?: boolean;
        /** The value that counts until another one is given: a text, a number, true or false, a list of texts, or null. */
        workspaceDefaultValue?: unknown;
        /** Default values of single projects. They go before the default of the workspace. */
        projectDefaultValues?: Schemas["CustomFieldProjectDefault"][] | null;
    };
    /** The value of one custom field. */
    CustomFieldValueRequest: {
        /** The custom field. List custom fields shows them with their ids. */
        customFieldId: Schemas["Identifier"];
        /**
         * Where the field is defined, most often WORKSPACE.
         * @enum {string}
         */
        sourceType?: "WORKSPACE" | "PROJECT" | "TIMEENTRY";
        /** The value: a text, a number, true or false, or a list of texts, as the type of the field demands. */
        value?: unknown;
    };
    /** A value that an add-on attaches to an entry. */
    CustomAttributeRequest: {
        /** Who the value belongs to, for instance the name of the add-on. */
        namespace: string;
        /** What the value is. */
        name: string;
        /** The value as text. */
        value: string;
    };
    /** A time entry to add. */
    CreateTimeEntryRequest: {
        /**
         * When the work began, in UTC, for instance 2026-03-02T09:00:00Z. Without it Clockify takes the present moment.
         *
         * Format: date-time
         */
        start?: string;
        /**
         * When the work ended, in UTC, at most 999 hours after the start. Leave it out to start a running timer.
         *
         * Format: date-time
         */
        end?: string;
        /** The project that the time belongs to. An archived project is accepted too. */
        projectId?: Schemas["Identifier"];
        /** The task within that project. */
        taskId?: Schemas["Identifier"];
        /** What was done, in up to 3000 characters without the signs < and >. */
        description?: string;
        /**
         * Whether the time is charged to the client. Without it the entry is not billable, even on a billable project.
         * @default false
         */
        billable?: boolean;
        /** The tags of the entry. */
        tagIds?: Schemas["Identifier"][];
        /**
         * REGULAR for work, BREAK for a pause. Without it REGULAR.
         * @enum {string}
         */
        type?: "REGULAR" | "BREAK";
        /** Values of custom fields, read under another name, customFieldValues. Fields left out get the default of the workspace. */
        customFields?: Schemas["CustomFieldValueRequest"][];
        /** Values that add-ons attach for their own use, at most 10. */
        customAttributes?: Schemas["CustomAttributeRequest"][];
    };
    /** When the work took place. */
    TimeInterval: {
        /**
         * When the work began, in UTC.
         *
         * Format: date-time
         */
        start: string;
        /**
         * When the work ended, in UTC, or null while the timer runs.
         *
         * Format: date-time
         */
        end?: string | null;
        /** How long the work took, as an ISO 8601 duration such as PT1H30M, or null while the timer runs. */
        duration?: string | null;
    };
    /** The kind of time: REGULAR work, a BREAK, a HOLIDAY or TIME_OFF. */
    TimeEntryType: "REGULAR" | "BREAK" | "HOLIDAY" | "TIME_OFF" | (string & {}) | null;
    /** The value of one custom field. */
    CustomFieldValue: {
        /** The custom field. */
        customFieldId?: string;
        /** The entry that the value belongs to. */
        timeEntryId?: string | null;
        /** The name of the custom field. */
        name?: string | null;
        /** The type of the field, for instance TXT, NUMBER or DROPDOWN_SINGLE. */
        type?: string | null;
        /** The value: a text, a number, true or false, a list of texts, or null. */
        value?: unknown;
    };
    /** A finished time entry or a running timer. */
    TimeEntry: {
        /** The id of the entry, used to change or delete it. */
        id: string;
        /** The workspace that the entry belongs to. */
        workspaceId: string;
        /** The person whose time it is. */
        userId: string;
        /** The project of the entry, or null without one. */
        projectId?: string | null;
        /** The task of the entry, or null without one. */
        taskId?: string | null;
        /** The tags of the entry. Without tags an empty list or null. */
        tagIds?: string[] | null;
        /** What was done. */
        description?: string | null;
        /** Whether the time is charged to the client. */
        billable?: boolean;
        /** When the work took place. */
        timeInterval: Schemas["TimeInterval"];
        /** The kind of time: REGULAR work, a BREAK, a HOLIDAY or TIME_OFF. */
        type?: Schemas["TimeEntryType"];
        /** Whether the entry can no longer be changed, because it was approved or its period is locked. */
        isLocked?: boolean;
        /** The kiosk where the entry was clocked in, or null. */
        kioskId?: string | null;
        /** The approval request that the entry was submitted with, or null. */
        approvalRequestId?: string | null;
        /** Values of custom fields, or null. They are written under another name, customFields. */
        customFieldValues?: Schemas["CustomFieldValue"][] | null;
    };
    /** The project as an object, or null without one. Present with hydrated only. */
    HydratedProject: {
        /** The id of the project. */
        id?: string;
        /** The name of the project. */
        name?: string;
        /** The client that the project is for. Empty without one. */
        clientId?: string | null;
        /** The name of that client. Empty without one. */
        clientName?: string | null;
        /** The color of the project as #RRGGBB. */
        color?: string | null;
        /** Whether time on the project is charged by default. */
        billable?: boolean;
        /** Whether the project is archived. */
        archived?: boolean;
    } | null;
    /** The task as an object, or null without one. Present with hydrated only. */
    HydratedTask: {
        /** The id of the task. */
        id?: string;
        /** The name of the task. */
        name?: string;
        /** The project that the task belongs to. */
        projectId?: string | null;
        /** ACTIVE while work on the task goes on, DONE afterwards. */
        status?: string | null;
    } | null;
    /** The person as an object in lists, null in a single entry. Present with hydrated only. */
    HydratedUser: {
        /** The id of the person. */
        id?: string;
        /** The name of the person. */
        name?: string | null;
        /** The state of the account, for instance ACTIVE. */
        status?: string | null;
    } | null;
    /** A time entry with the rates that count for it, and with its project, task and tags when hydrated was asked for. */
    TimeEntryWithRates: {
        /** What an hour of this entry is charged at, or null. */
        hourlyRate?: Schemas["Rate"];
        /** What an hour of this entry costs the company, or null. */
        costRate?: Schemas["Rate"];
        /** What the entry is charged at, in the smallest unit of the currency. Null while the timer runs. */
        totalBillable?: number | null;
        /** The project as an object, or null without one. Present with hydrated only. */
        project?: Schemas["HydratedProject"];
        /** The task as an object, or null without one. Present with hydrated only. */
        task?: Schemas["HydratedTask"];
        /** The tags as objects. Present with hydrated only. */
        tags?: Schemas["Tag"][] | null;
        /** The person as an object in lists, null in a single entry. Present with hydrated only. */
        user?: Schemas["HydratedUser"];
        /** The kiosk as an object, or null. Present with hydrated only. */
        kiosk?: Record<string, never> | null;
    } & Schemas["TimeEntry"];
    /** The entry as it should be afterwards. What is left out is cleared. */
    UpdateTimeEntryRequest: {
        /**
         * When the work began, in UTC, for instance 2026-03-02T09:00:00Z. Always required.
         *
         * Format: date-time
         */
        start: string;
        /**
         * When the work ended, in UTC, at most 999 hours after the start. Left out, the entry becomes a running timer.
         *
         * Format: date-time
         */
        end?: string;
        /** The project. Left out, the entry loses its project. */
        projectId?: Schemas["Identifier"];
        /** The task within that project. Left out, the entry loses its task. */
        taskId?: Schemas["Identifier"];
        /** What was done, in up to 3000 characters without the signs < and >. Left out, the text is cleared. */
        description?: string;
        /**
         * Whether the time is charged to the client. Left out, the entry is not billable.
         * @default false
         */
        billable?: boolean;
        /** The tags of the entry. Left out, the entry loses its tags. */
        tagIds?: Schemas["Identifier"][];
        /**
         * REGULAR for work, BREAK for a pause.
         * @enum {string}
         */
        type?: "REGULAR" | "BREAK";
        /** Values of custom fields, read under another name, customFieldValues. Send those along that should stay: fields left out get the default of the workspace. */
        customFields?: Schemas["CustomFieldValueRequest"][];
    };
    /** Time entries, each with its rates. */
    TimeEntriesWithRates: Schemas["TimeEntryWithRates"][];
    /** Which entries are invoiced, or no longer invoiced. */
    UpdateInvoicedStatusRequest: {
        /** The entries to mark. */
        timeEntryIds: Schemas["Identifier"][];
        /**
         * True to mark them as invoiced and false to take the mark away.
         * @default false
         */
        invoiced: boolean;
    };
    /** One entry as it should be afterwards, named by its id. What is left out is cleared. */
    BulkUpdateTimeEntryRequest: {
        /** The entry to replace. */
        id: Schemas["Identifier"];
        /**
         * When the work began, in UTC, for instance 2026-03-02T09:00:00Z.
         *
         * Format: date-time
         */
        start?: string;
        /**
         * When the work ended, in UTC, at most 999 hours after the start.
         *
         * Format: date-time
         */
        end?: string;
        /** The project that the time belongs to. */
        projectId?: Schemas["Identifier"];
        /** The task within that project. */
        taskId?: Schemas["Identifier"];
        /** What was done, in up to 3000 characters without the signs < and >. */
        description?: string;
        /**
         * Whether the time is charged to the client. Left out, the entry is not billable.
         * @default false
         */
        billable?: boolean;
        /** The tags of the entry. */
        tagIds?: Schemas["Identifier"][];
        /**
         * REGULAR for work, BREAK for a pause.
         * @enum {string}
         */
        type?: "REGULAR" | "BREAK";
        /** Values of custom fields, read under another name, customFieldValues. Send those along that should stay: fields left out get the default of the workspace. */
        customFields?: Schemas["CustomFieldValueRequest"][];
    };
    /** When a running timer ended. */
    StopTimeEntryRequest: {
        /**
         * When the work ended, in UTC, at most 999 hours after its start, for instance 2026-03-06T16:30:00Z.
         *
         * Format: date-time
         */
        end: string;
    };
    /** What was submitted: working time (TIMESHEET), expenses (EXPENSE) or both (TIMESHEET_AND_EXPENSE). */
    ApprovalRequestType: "TIMESHEET" | "EXPENSE" | "TIMESHEET_AND_EXPENSE" | (string & {}) | null;
    /** A period from a first to a last instant, in UTC. */
    DateRange: {
        /**
         * First instant of the period, in UTC, for instance 2026-03-02T00:00:00Z.
         *
         * Format: date-time
         */
        start?: string | null;
        /**
         * Last instant of the period, in UTC, for instance 2026-03-08T23:59:59Z.
         *
         * Format: date-time
         */
        end?: string | null;
    } | null;
    /** The person whose time and expenses were submitted. */
    ApprovalOwner: {
        /** The person whose time it is. */
        userId?: string;
        /** The name of that person. */
        userName?: string | null;
        /** The time zone of that person, for instance Europe/London. */
        timeZone?: string | null;
        /** The day on which the week of that person begins, for instance MONDAY. */
        startOfWeek?: Schemas["Weekday"];
    } | null;
    /** The person who submitted the request. Differs from the owner when it was submitted for somebody else. */
    ApprovalCreator: {
        /** The person who submitted. */
        userId?: string;
        /** The name of the person who submitted. */
        userName?: string | null;
        /** The mail address of the person who submitted. */
        userEmail?: string | null;
    } | null;
    /** How far an approval is: UNSUBMITTED, PENDING, APPROVED, REJECTED, WITHDRAWN_SUBMISSION or WITHDRAWN_APPROVAL. */
    ApprovalState: "PENDING" | "APPROVED" | "REJECTED" | "WITHDRAWN_SUBMISSION" | "WITHDRAWN_APPROVAL" | "UNSUBMITTED" | (string & {}) | null;
    /** The state of the request and who set it. */
    ApprovalStatus: {
        /** PENDING until somebody decides, then APPROVED or REJECTED. WITHDRAWN_SUBMISSION was taken back by the person, WITHDRAWN_APPROVAL reopened after approval. */
        state?: Schemas["ApprovalState"];
        /** The note given with the last change. Without one it is empty. */
        note?: string | null;
        /**
         * When the state last changed, in UTC.
         *
         * Format: date-time
         */
        updatedAt?: string | null;
        /** The id of the person who last changed the state. */
        updatedBy?: string | null;
        /** The name of the person who last changed the state. */
        updatedByUserName?: string | null;
    } | null;
    /** The submission of one person for one period, and its state. */
    ApprovalRequest: {
        /** The id of the request, used to decide on it. */
        id: string;
        /** The workspace that the request belongs to. */
        workspaceId?: string;
        /** What was submitted: working time (TIMESHEET), expenses (EXPENSE) or both (TIMESHEET_AND_EXPENSE). */
        type?: Schemas["ApprovalRequestType"];
        /** The submitted period in UTC. It runs from midnight to midnight in the time zone of its owner, so it may begin on the evening before. */
        dateRange?: Schemas["DateRange"];
        /** The person whose time and expenses were submitted. */
        owner?: Schemas["ApprovalOwner"];
        /** The person who submitted the request. Differs from the owner when it was submitted for somebody else. */
        creator?: Schemas["ApprovalCreator"];
        /** The state of the request and who set it. */
        status?: Schemas["ApprovalStatus"];
    };
    /** When the work took place, in UTC and by the clock of the person. */
    ApprovalTimeInterval: {
        /** The time zone of the person, for instance Europe/London. */
        timeZone?: string | null;
        /**
         * How many seconds the clock of the person was ahead of UTC at the start, so 3600 is one hour.
         *
         * Format: int32
         */
        offsetStart?: number | null;
        /**
         * How many seconds the clock of the person was ahead of UTC at the end.
         *
         * Format: int32
         */
        offsetEnd?: number | null;
        /** The start by the clock of the person, for instance 2026-02-26T09:00:00. */
        zonedStart?: string | null;
        /** The end by the clock of the person, for instance 2026-02-26T13:00:00. */
        zonedEnd?: string | null;
    } & Schemas["TimeInterval"];
    /** The project, or null without one. */
    ApprovalProject: {
        /** The id of the project. */
        id?: string;
        /** The name of the project. */
        name?: string | null;
        /** The color of the project as #RRGGBB. */
        color?: string | null;
        /** The client that the project is for, if any. */
        clientId?: string | null;
        /** The name of that client, if any. */
        clientName?: string | null;
    } | null;
    /** The task, or null without one. */
    ApprovalTask: {
        /** The id of the task. */
        id?: string;
        /** The name of the task. */
        name?: string | null;
    } | null;
    /** Where the value comes from: the WORKSPACE, the PROJECT or the entry itself (TIMEENTRY). */
    ApprovalCustomFieldSource: "WORKSPACE" | "PROJECT" | "TIMEENTRY" | (string & {}) | null;
    /** The value of one custom field of a submitted entry. */
    ApprovalCustomFieldValue: {
        /** The custom field. */
        customFieldId?: string;
        /** The entry that the value belongs to. */
        timeEntryId?: string | null;
        /** Where the value comes from: the WORKSPACE, the PROJECT or the entry itself (TIMEENTRY). */
        sourceType?: Schemas["ApprovalCustomFieldSource"];
        /** The value: a text, a number, true or false, a list of texts, or null. */
        value?: unknown;
    };
    /** A time entry within an approval request, with its project, task and tags as objects. */
    ApprovalTimeEntry: {
        /** The id of the entry. */
        id: string;
        /** The request that the entry was submitted with. */
        approvalRequestId?: string | null;
        /** What was done. */
        description?: string | null;
        /** Whether the time is charged to the client. */
        billable?: boolean;
        /** The kind of time: REGULAR work, a BREAK, a HOLIDAY or TIME_OFF. */
        type?: Schemas["TimeEntryType"];
        /** Whether the entry can no longer be changed, because it was approved or its period is locked. */
        isLocked?: boolean;
        /** When the work took place, in UTC and by the clock of the person. */
        timeInterval?: Schemas["ApprovalTimeInterval"];
        /** The project, or null without one. */
        project?: Schemas["ApprovalProject"];
        /** The task, or null without one. */
        task?: Schemas["ApprovalTask"];
        /** The tags of the entry. */
        tags?: Schemas["Tag"][] | null;
        /** What an hour of this entry is charged at, or null. */
        hourlyRate?: Schemas["Rate"];
        /** What an hour of this entry costs the company, or null. */
        costRate?: Schemas["Rate"];
        /** Values of custom fields, or null. */
        customFieldValues?: Schemas["ApprovalCustomFieldValue"][] | null;
    };
    /** What kind of expense it is. */
    ApprovalExpenseCategory: {
        /** The id of the category. */
        id?: string;
        /** The name of the category, for instance Travel. */
        name?: string | null;
        /** The workspace that the category belongs to. */
        workspaceId?: string | null;
        /** Whether expenses are counted in units at a fixed price, such as kilometers. */
        hasUnitPrice?: boolean;
        /**
         * The price of one unit in the smallest unit of the currency, so 30 is 0.30.
         *
         * Format: int32
         */
        priceInCents?: number | null;
        /** The name of the unit, for instance km. */
        unit?: string | null;
        /** Whether the category is archived and no longer offered. */
        archived?: boolean;
    } | null;
    /** An expense within an approval request. */
    ApprovalExpense: {
        /** The id of the expense. */
        id: string;
        /** The workspace that the expense belongs to. */
        workspaceId?: string | null;
        /** The person who paid. */
        userId?: string | null;
        /** The request that the expense was submitted with. */
        approvalRequestId?: string | null;
        /** How far the approval of the expense is, for instance PENDING. */
        approvalStatus?: Schemas["ApprovalState"];
        /** The same in more detail, for instance whether the submission or the approval was withdrawn. */
        detailedApprovalStatus?: Schemas["ApprovalState"];
        /** The day of the expense, for instance 2026-02-25 or 2026-02-25T12:00:00Z. */
        date?: string | null;
        /** What kind of expense it is. */
        category?: Schemas["ApprovalExpenseCategory"];
        /** The project, or null without one. */
        project?: Schemas["ApprovalProject"];
        /** The task, or null without one. */
        task?: Schemas["ApprovalTask"];
        /** What the money was spent on. */
        notes?: string | null;
        /**
         * How many units were paid for, where the category has a price for a unit.
         *
         * Format: double
         */
        quantity?: number | null;
        /**
         * The amount in the smallest unit of the currency, so 4850 is 48.50.
         *
         * Format: double
         */
        total?: number | null;
        /** Currency code of three letters, for instance EUR. */
        currency?: string | null;
        /** Whether the expense is charged to the client. */
        billable?: boolean;
        /** Whether the expense can no longer be changed. */
        locked?: boolean | null;
        /** The same as locked, under a second name. */
        isLocked?: boolean | null;
        /** The id of the receipt. Without one it is empty. */
        fileId?: string | null;
        /** The name of the receipt file. Without one it is empty. */
        fileName?: string | null;
        /** Where the receipt can be fetched. Without one it is empty. */
        fileUrl?: string | null;
    };
    /** An approval request with its totals, time entries and expenses. */
    ApprovalDetails: {
        /** The submission of one person for one period, and its state. */
        approvalRequest: Schemas["ApprovalRequest"];
        /** All time in the period, as an ISO 8601 duration such as PT17H24M55S. */
        trackedTime?: string | null;
        /** The part of it that is charged to clients, as an ISO 8601 duration. */
        billableTime?: string | null;
        /** The time spent on breaks, as an ISO 8601 duration. */
        breakTime?: string | null;
        /** The time that waits for a decision, as an ISO 8601 duration. */
        pendingTime?: string | null;
        /** The time that is approved, as an ISO 8601 duration. PT0S is none. */
        approvedTime?: string | null;
        /**
         * What the time is charged at, in the smallest unit of the currency, so 72000 is 720.00. May have a fraction.
         *
         * Format: double
         */
        billableAmount?: number | null;
        /**
         * What the time costs the company, in the smallest unit of the currency, so 30000 is 300.00. May have a fraction.
         *
         * Format: double
         */
        costAmount?: number | null;
        /**
         * The sum of the expenses, in the smallest unit of the currency, so 4850 is 48.50.
         *
         * Format: double
         */
        expenseTotal?: number | null;
        /** The time entries in the request. */
        entries?: Schemas["ApprovalTimeEntry"][] | null;
        /** The expenses in the request. */
        expenses?: Schemas["ApprovalExpense"][] | null;
    };
    /** The period that is submitted or resubmitted. */
    ApprovalPeriodRequest: {
        /**
         * The first day of the period in the form yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-02T00:00:00Z for the week that begins on Monday 2 March 2026.
         *
         * Format: date-time
         */
        periodStart: string;
        /**
         * How long the period is. It must be the approval period set in the workspace: a week, half a month or a month.
         * @enum {string}
         */
        period?: "WEEKLY" | "SEMI_MONTHLY" | "MONTHLY";
    };
    /** What becomes of an approval request. */
    UpdateApprovalStatusRequest: {
        /**
         * APPROVED or REJECTED to decide, WITHDRAWN_APPROVAL to reopen what was approved, WITHDRAWN_SUBMISSION to take back what was submitted, PENDING for waiting again.
         * @enum {string}
         */
        state: "PENDING" | "APPROVED" | "WITHDRAWN_SUBMISSION" | "WITHDRAWN_APPROVAL" | "REJECTED";
        /** A note to the person, for instance why the request is rejected. */
        note?: string;
    };
    /** An assignment with the names of person, project, client and task. Whether it is a draft is not part of it. */
    AssignmentWithNames: {
        /** The id of the assignment, used to change, copy or delete it. */
        id: string;
        /** The workspace that the assignment belongs to. */
        workspaceId?: string;
        /** The person who is to do the work. */
        userId?: string;
        /** The name of that person. */
        userName?: string | null;
        /** The project to work on. */
        projectId?: string;
        /** The name of the project. */
        projectName?: string | null;
        /** The color of the project as #RRGGBB. */
        projectColor?: string | null;
        /** Whether time on the project is charged by default. */
        projectBillable?: boolean;
        /** Whether the project is archived. */
        projectArchived?: boolean;
        /** The client that the project is for, or null without one. */
        clientId?: string | null;
        /** The name of that client, or null without one. */
        clientName?: string | null;
        /** The task to work on, or null without one. */
        taskId?: string | null;
        /** The name of that task, or null without one. */
        taskName?: string | null;
        /** From the first to the last day of the work, in UTC. */
        period?: Schemas["DateRange"];
        /** When the work begins on each day, in the form hh:mm:ss, or null for any time of the day. */
        startTime?: string | null;
        /**
         * How many hours a day are planned, for instance 7.5.
         *
         * Format: double
         */
        hoursPerDay?: number | null;
        /** Whether the planned time is charged to the client. */
        billable?: boolean;
        /** What the work is about, or null without a note. */
        note?: string | null;
    };
    /**
     * Which assignments count: PUBLISHED ones, drafts (UNPUBLISHED) or both (ALL).
     * @enum {string}
     */
    AssignmentStatusFilterRequest: "PUBLISHED" | "UNPUBLISHED" | "ALL";
    /** Which period, and which projects. */
    ListProjectTotalsRequest: {
        /**
         * The first moment of the period, in UTC, in the form yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-09T00:00:00Z.
         *
         * Format: date-time
         */
        start: string;
        /**
         * The last moment of the period, in UTC, in the form yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-22T23:59:59Z.
         *
         * Format: date-time
         */
        end: string;
        /** Only projects whose name or client contains this text. */
        search?: string;
        /** Which assignments count: PUBLISHED ones, drafts (UNPUBLISHED) or both (ALL). */
        statusFilter?: Schemas["AssignmentStatusFilterRequest"];
        /**
         * Which page of the list to return. The first page is 1.
         *
         * Format: int32
         * @default 1
         */
        page?: number;
        /**
         * How many projects a page holds, 1 to 200.
         *
         * Format: int32
         * @default 50
         */
        pageSize?: number;
    };
    /** One day, and whether somebody is planned on it. */
    ProjectAssignmentDay: {
        /**
         * The day, as midnight in UTC.
         *
         * Format: date-time
         */
        date?: string | null;
        /** Whether work is planned on this day. False on days left out such as weekends. */
        hasAssignment?: boolean;
    };
    /** A date by which something on the project is to be reached. */
    Milestone: {
        /** The id of the milestone. */
        id: string;
        /** The workspace that the milestone belongs to. */
        workspaceId?: string | null;
        /** The project that the milestone belongs to. */
        projectId?: string | null;
        /** What is to be reached. */
        name?: string | null;
        /**
         * The day of the milestone, as midnight in UTC.
         *
         * Format: date-time
         */
        date?: string | null;
    };
    /** What is planned on one project in a period. */
    ProjectTotals: {
        /** The workspace that the project belongs to. */
        workspaceId?: string;
        /** The project. */
        projectId: string;
        /** The name of the project. */
        projectName?: string | null;
        /** The color of the project as #RRGGBB. */
        projectColor?: string | null;
        /** Whether time on the project is charged by default. */
        projectBillable?: boolean;
        /** Whether the project is archived. */
        projectArchived?: boolean;
        /** The client that the project is for, or null without one. */
        clientName?: string | null;
        /** The task that the totals are for, or null for the whole project. */
        taskId?: string | null;
        /** The name of that task, or null for the whole project. */
        taskName?: string | null;
        /**
         * How many hours are planned in the period, of all people together.
         *
         * Format: double
         */
        totalHours?: number | null;
        /** The days of the plan. With several assignments a day may come more than once. */
        assignments?: Schemas["ProjectAssignmentDay"][] | null;
        /** The milestones of the project. Without any an empty list. */
        milestones?: Schemas["Milestone"][] | null;
    };
    /** Whose assignments are meant. Without it those of everybody. */
    SchedulingUserFilterRequest: {
        /** The people the filter names, by their ids. */
        ids?: Schemas["Identifier"][];
        /**
         * CONTAINS for the people named in ids, DOES_NOT_CONTAIN for everybody except them, CONTAINS_ONLY for them and nobody else.
         * @enum {string}
         */
        contains?: "CONTAINS" | "DOES_NOT_CONTAIN" | "CONTAINS_ONLY";
        /**
         * Only people in this state: invited (PENDING), ACTIVE, DECLINED or INACTIVE. ALL is everybody.
         * @enum {string}
         */
        status?: "PENDING" | "ACTIVE" | "DECLINED" | "INACTIVE" | "ALL";
        /** Only people in one of these states, where one state is not enough. */
        statuses?: ("PENDING" | "ACTIVE" | "DECLINED" | "INACTIVE" | "ALL")[];
        /**
         * Set to USER_GROUP when ids names user groups. Leave it out when ids names people.
         * @enum {string}
         */
        sourceType?: "USER_GROUP";
    };
    /** The user groups whose members are meant. Without it those of every group and of none. */
    SchedulingUserGroupFilterRequest: {
        /** The user groups the filter names, by their ids. */
        ids?: Schemas["Identifier"][];
        /**
         * CONTAINS for members of the groups named in ids, DOES_NOT_CONTAIN for everybody except them, CONTAINS_ONLY for members of these groups and no others.
         * @enum {string}
         */
        contains?: "CONTAINS" | "DOES_NOT_CONTAIN" | "CONTAINS_ONLY";
        /**
         * Only members in this state: invited (PENDING), ACTIVE, DECLINED or INACTIVE. ALL is everybody.
         * @enum {string}
         */
        status?: "PENDING" | "ACTIVE" | "DECLINED" | "INACTIVE" | "ALL";
    };
    /** Which period, and which people. */
    ListUserTotalsRequest: {
        /**
         * The first moment of the period, in UTC, in the form yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-09T00:00:00Z.
         *
         * Format: date-time
         */
        start: string;
        /**
         * The last moment of the period, in UTC, in the form yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-15T23:59:59Z.
         *
         * Format: date-time
         */
        end: string;
        /** Only people whose name or mail address contains this text. */
        search?: string;
        /** Which assignments count: PUBLISHED ones, drafts (UNPUBLISHED) or both (ALL). */
        statusFilter?: Schemas["AssignmentStatusFilterRequest"];
        /** Whose assignments are meant. Without it those of everybody. */
        userFilter?: Schemas["SchedulingUserFilterRequest"];
        /** The user groups whose members are meant. Without it those of every group and of none. */
        userGroupFilter?: Schemas["SchedulingUserGroupFilterRequest"];
        /**
         * Which page of the list to return. The first page is 1.
         *
         * Format: int32
         * @default 1
         */
        page?: number;
        /**
         * How many people a page holds, 1 to 200.
         *
         * Format: int32
         * @default 50
         */
        pageSize?: number;
    };
    /** One day and the hours that are planned on it. */
    UserDayTotal: {
        /**
         * The day, as midnight in UTC.
         *
         * Format: date-time
         */
        date?: string | null;
        /**
         * How many hours are planned on this day, in hours and not in seconds.
         *
         * Format: double
         */
        totalHours?: number | null;
    };
    /** What one person can work and what is planned for that person in a period. */
    UserTotals: {
        /** The workspace that the person belongs to. */
        workspaceId?: string;
        /** The person. */
        userId: string;
        /** The name of the person. */
        userName?: string | null;
        /** The address of the picture of the person. May be missing. */
        userImage?: string | null;
        /** The state of the account, for instance ACTIVE. */
        userStatus?: string | null;
        /**
         * How long a working day of the person is, in seconds, so 28800 is eight hours.
         *
         * Format: double
         */
        capacityPerDay?: number | null;
        /** The days on which the person works, for instance MONDAY to FRIDAY. */
        workingDays?: Schemas["Weekday"][] | null;
        /** The planned hours of each day, in no particular order. */
        totalHoursPerDay?: Schemas["UserDayTotal"][] | null;
    };
    /** Whether and for how many weeks an assignment repeats. */
    RecurringPeriodRequest: {
        /**
         * Set to true to repeat the assignment every week. Without it nothing repeats, whatever weeks says.
         * @default false
         */
        repeat?: boolean;
        /**
         * For how many weeks the assignment repeats, 1 to 99.
         *
         * Format: int32
         */
        weeks: number;
    };
    /** A person's planned work on a project. */
    CreateRecurringAssignmentRequest: {
        /** The person who is to do the work. */
        userId: Schemas["Identifier"];
        /** The project to work on. */
        projectId: Schemas["Identifier"];
        /** The task within that project. */
        taskId?: Schemas["Identifier"];
        /**
         * The first day of the work, in UTC, in the form yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-09T00:00:00Z.
         *
         * Format: date-time
         */
        start: string;
        /**
         * The last day of the work, in UTC, in the form yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-13T23:59:59Z. In a series this is the end of the first week.
         *
         * Format: date-time
         */
        end: string;
        /**
         * How many hours a day are planned, for instance 4 or 7.5.
         *
         * Format: double
         */
        hoursPerDay: number;
        /** When the work begins on each day, in the form hh:mm:ss, for instance 09:00:00. Leave it out for any time of the day. */
        startTime?: string;
        /**
         * Set to true to plan days as well on which the person does not work, such as weekends. Otherwise they are left out.
         * @default false
         */
        includeNonWorkingDays?: boolean;
        /**
         * Whether the planned time is charged to the client.
         * @default false
         */
        billable?: boolean;
        /** What the work is about, in up to 100 characters. */
        note?: string;
        /** Whether and for how many weeks the work repeats. Leave it out to plan it once. */
        recurringAssignment?: Schemas["RecurringPeriodRequest"];
    };
    /** Why nothing is planned: WEEKEND, HOLIDAY or TIME_OFF. */
    AssignmentExcludedDayType: "WEEKEND" | "HOLIDAY" | "TIME_OFF" | (string & {}) | null;
    /** A day on which nothing is planned, and why. */
    AssignmentExcludedDay: {
        /**
         * The day, as midnight in UTC.
         *
         * Format: date-time
         */
        date?: string | null;
        /** Why nothing is planned: WEEKEND, HOLIDAY or TIME_OFF. */
        type?: Schemas["AssignmentExcludedDayType"];
    };
    /** Whether and how the assignment repeats. */
    AssignmentRecurrence: {
        /** Whether the assignment is part of a weekly series. */
        repeat?: boolean;
        /** The series, the same for all its weeks. Null for an assignment that does not repeat. */
        seriesId?: string | null;
        /**
         * For how many weeks it repeats, 0 for an assignment that does not.
         *
         * Format: int32
         */
        weeks?: number | null;
    } | null;
    /** The planned work of one person on one project, for one week of a series or once. */
    Assignment: {
        /** The id of the assignment, used to change, copy or delete it. */
        id: string;
        /** The workspace that the assignment belongs to. */
        workspaceId?: string;
        /** The person who is to do the work. */
        userId?: string;
        /** The project to work on. */
        projectId?: string;
        /** The task to work on, or null without one. */
        taskId?: string | null;
        /** From the first to the last day of the work, in UTC. */
        period?: Schemas["DateRange"];
        /** When the work begins on each day, in the form hh:mm:ss, or null for any time of the day. */
        startTime?: string | null;
        /**
         * How many hours a day are planned, for instance 7.5.
         *
         * Format: double
         */
        hoursPerDay?: number | null;
        /** Whether days count as well on which the person does not work. */
        includeNonWorkingDays?: boolean;
        /** Days within the period on which nothing is planned, such as weekends. */
        excludeDays?: Schemas["AssignmentExcludedDay"][] | null;
        /** Whether the planned time is charged to the client. */
        billable?: boolean;
        /** What the work is about, or null without a note. */
        note?: string | null;
        /** Whether the person can see the assignment. False for a draft. */
        published?: boolean;
        /** Whether and how the assignment repeats. */
        recurring?: Schemas["AssignmentRecurrence"];
    };
    /** Assignments, one for each week of a series. */
    Assignments: Schemas["Assignment"][];
    /** The assignment as it should be afterwards. */
    UpdateRecurringAssignmentRequest: {
        /**
         * The first day of the work, in UTC, in the form yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-09T00:00:00Z. Always required.
         *
         * Format: date-time
         */
        start: string;
        /**
         * The last day of the work, in UTC, in the form yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-13T23:59:59Z. Always required.
         *
         * Format: date-time
         */
        end: string;
        /**
         * Which weeks of a series change. THIS_ONE is only the named week, THIS_AND_FOLLOWING that week and all later ones, ALL the whole series. Always say it for a series.
         * @enum {string}
         */
        seriesUpdateOption?: "THIS_ONE" | "THIS_AND_FOLLOWING" | "ALL";
        /**
         * How many hours a day are planned, for instance 4 or 7.5.
         *
         * Format: double
         */
        hoursPerDay?: number;
        /** When the work begins on each day, in the form hh:mm:ss, for instance 09:00:00. */
        startTime?: string;
        /** The task within the project of the assignment. */
        taskId?: Schemas["Identifier"];
        /**
         * Set to true to plan days as well on which the person does not work, such as weekends.
         * @default false
         */
        includeNonWorkingDays?: boolean;
        /**
         * Whether the planned time is charged to the client. Send it along to keep it.
         * @default false
         */
        billable?: boolean;
        /** What the work is about, in up to 100 characters. */
        note?: string;
    };
    /** Who receives the copy, and how many weeks of a series. */
    CopyAssignmentRequest: {
        /** The person who receives the copy. */
        userId: Schemas["Identifier"];
        /**
         * Which weeks of a series are copied. THIS_ONE is only the named week, THIS_AND_FOLLOWING that week and all later ones, ALL the whole series.
         * @enum {string}
         */
        seriesUpdateOption?: "THIS_ONE" | "THIS_AND_FOLLOWING" | "ALL";
    };
    /** Which drafts to publish, and whether to notify people. */
    PublishAssignmentsRequest: {
        /**
         * The first moment of the period, in UTC, in the form yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-09T00:00:00Z.
         *
         * Format: date-time
         */
        start: string;
        /**
         * The last moment of the period, in UTC, in the form yyyy-MM-ddThh:mm:ssZ, for instance 2026-03-15T23:59:59Z.
         *
         * Format: date-time
         */
        end: string;
        /**
         * Set to true to have Clockify notify the people concerned.
         * @default false
         */
        notifyUsers?: boolean;
        /**
         * Which view of the schedule the filters refer to: by project (PROJECTS), by person (TEAM) or both (ALL).
         * @enum {string}
         */
        viewType?: "PROJECTS" | "TEAM" | "ALL";
        /** Only drafts found under this text, for instance the name of a project or person. */
        search?: string;
        /** Whose assignments are meant. Without it those of everybody. */
        userFilter?: Schemas["SchedulingUserFilterRequest"];
        /** The user groups whose members are meant. Without it those of every group and of none. */
        userGroupFilter?: Schemas["SchedulingUserGroupFilterRequest"];
    };
    /** Which requests for time off to return. Every filter may be left out. */
    SearchTimeOffRequest: {
        /**
         * Return only requests that were made after this moment, as wall clock time of the person who asked, for instance 2026-03-01T00:00:00Z. When the time off takes place does not matter.
         *
         * Format: date-time
         */
        start?: string;
        /**
         * Return only requests that were made before this moment, as wall clock time of the person who asked, for instance 2026-03-31T23:59:59Z.
         *
         * Format: date-time
         */
        end?: string;
        /** Return only requests in one of these states: PENDING, APPROVED or REJECTED, or ALL for every state. Withdrawn requests come with ALL only. */
        statuses?: ("PENDING" | "APPROVED" | "REJECTED" | "ALL")[];
        /** Return only requests of the people with these ids. Without it those of everybody, up to 5000 people. */
        users?: Schemas["Identifier"][];
        /** Return only requests of members of the groups with these ids. */
        userGroups?: Schemas["Identifier"][];
        /**
         * Which page of the list to return, 1 to 1000. The first page is 1.
         *
         * Format: int32
         * @default 1
         */
        page?: number;
        /**
         * How many requests a page holds, 1 to 200.
         *
         * Format: int32
         * @default 50
         */
        pageSize?: number;
    };
    /** Which half of the day is off: FIRST_HALF or SECOND_HALF. NOT_DEFINED for whole days and for hours. */
    TimeOffHalf: "FIRST_HALF" | "SECOND_HALF" | "NOT_DEFINED" | (string & {}) | null;
    /** When the time off takes place. */
    TimeOffPeriod: {
        /** From the first to the last instant, in UTC. Whole days run from midnight to midnight in the time zone of the person, so the UTC date can be the day before. */
        period?: Schemas["DateRange"];
        /** Whether only half a day is off. It is written under another name, isHalfDay. */
        halfDay?: boolean | null;
        /** Which half of the day is off: FIRST_HALF or SECOND_HALF. NOT_DEFINED for whole days and for hours. */
        halfDayPeriod?: Schemas["TimeOffHalf"];
        /** The hours of the half day, in UTC, or null for whole days and for hours. */
        halfDayHours?: Schemas["DateRange"];
    } | null;
    /** The state: PENDING until somebody decides, then APPROVED or REJECTED, or WITHDRAWN when it was taken back. */
    TimeOffStatusType: "PENDING" | "APPROVED" | "REJECTED" | "WITHDRAWN" | (string & {}) | null;
    /** The state of a request for time off, and who last changed it. */
    TimeOffStatus: {
        /** The state: PENDING until somebody decides, then APPROVED or REJECTED, or WITHDRAWN when it was taken back. */
        statusType?: Schemas["TimeOffStatusType"];
        /**
         * When the decision was made, in UTC, with up to nine digits after the second. Null while the request is pending.
         *
         * Format: date-time
         */
        changedAt?: string | null;
        /** Who decided, or null while the request is pending. */
        changedByUserId?: string | null;
        /** The name of the person who decided. While the request is pending, the name of the one who made it, or null. */
        changedByUserName?: string | null;
        /** The name of the person who takes the time off. */
        changedForUserName?: string | null;
        /** What was written with the decision, or null. */
        note?: string | null;
    };
    /** A request for time off. */
    TimeOff: {
        /** The id of the request, used with its policy to decide on it or delete it. */
        id: string;
        /** The workspace that the request belongs to. */
        workspaceId?: string;
        /** The policy that the request falls under, needed to decide on it or delete it. */
        policyId: string;
        /** The person who takes the time off. */
        userId: string;
        /** When the time off takes place. */
        timeOffPeriod?: Schemas["TimeOffPeriod"];
        /** The state of a request for time off, and who last changed it. */
        status: Schemas["TimeOffStatus"];
        /** What the person wrote with the request, or null. */
        note?: string | null;
        /**
         * How much the request takes from the balance, in days or hours as the policy counts.
         *
         * Format: double
         */
        balanceDiff?: number | null;
        /**
         * When the request was made, in UTC, with up to nine digits after the second.
         *
         * Format: date-time
         */
        createdAt?: string | null;
    };
    /** What time off is counted in, DAYS or HOURS. */
    TimeOffUnit: "DAYS" | "HOURS" | (string & {}) | null;
    /** A request for time off, with the names of its policy and people and the balance of the person. */
    TimeOffWithBalance: {
        /** The name of the policy. */
        policyName?: string | null;
        /** What the policy counts, DAYS or HOURS. It is the unit of the balance too. */
        timeUnit?: Schemas["TimeOffUnit"];
        /** The name of the person who takes the time off. */
        userName?: string | null;
        /** The mail address of that person. */
        userEmail?: string | null;
        /** The time zone of that person's account, for instance Europe/Paris. Whole days begin and end at its midnight. */
        userTimeZone?: string | null;
        /** Who made the request: the person, or somebody on the person's behalf. */
        requesterUserId?: string | null;
        /** The name of the person who made the request. */
        requesterUserName?: string | null;
        /**
         * What the person has left under the policy, in days or hours as timeUnit says. Can have decimals and be below zero.
         *
         * Format: double
         */
        balance?: number | null;
    } & Schemas["TimeOff"];
    /** One page of requests for time off. */
    TimeOffPage: {
        /**
         * How many requests match in total, on all pages.
         *
         * Format: int32
         */
        count: number;
        /** The requests on this page. */
        requests: Schemas["TimeOffWithBalance"][];
    };
    /** How far a balance may fall below zero, or null when it may not. */
    NegativeBalance: {
        /**
         * How far below zero a balance may fall, in the unit of timeUnit.
         *
         * Format: double
         */
        amount?: number | null;
        /** What the amount counts for: a MONTH or a YEAR. */
        period?: "MONTH" | "YEAR" | (string & {}) | null;
        /** Whether what was overdrawn is forgotten at the end of the period. */
        shouldReset?: boolean | null;
        /** What time off is counted in, DAYS or HOURS. */
        timeUnit?: Schemas["TimeOffUnit"];
    } | null;
    /** How much time off is added to each balance by itself, or null when none is. */
    AutomaticAccrual: {
        /**
         * How much is added each time, in the unit of timeUnit.
         *
         * Format: double
         */
        amount?: number | null;
        /** How often it is added: each MONTH or each YEAR. */
        period?: "MONTH" | "YEAR" | (string & {}) | null;
        /** What time off is counted in, DAYS or HOURS. */
        timeUnit?: Schemas["TimeOffUnit"];
    } | null;
    /** Who decides on requests under the policy, or null. */
    TimeOffApproval: {
        /** Whether somebody must approve a request. If not, it is approved at once. */
        requiresApproval?: boolean | null;
        /** Whether the people in userIds may decide. */
        specificMembers?: boolean | null;
        /** Whether the managers of the person's team may decide. */
        teamManagers?: boolean | null;
        /** The people who may decide when specificMembers is true. */
        userIds?: string[] | null;
    } | null;
    /** Where the time entries go, or null. */
    AutomaticTimeEntryTarget: {
        /** The project of the time entries, or null. */
        projectId?: string | null;
        /** The task within that project, or null. */
        taskId?: string | null;
    } | null;
    /** Whether Clockify adds time entries by itself, and on which project, or null. */
    AutomaticTimeEntries: {
        /** Whether time entries are added. */
        enabled?: boolean | null;
        /** Where the time entries go, or null. */
        defaultEntities?: Schemas["AutomaticTimeEntryTarget"];
    } | null;
    /** The rules for one kind of time off, such as vacation. */
    TimeOffPolicy: {
        /** The id of the policy, used to ask for time off under it. */
        id: string;
        /** The name of the policy, for instance Vacation. */
        name: string;
        /** The workspace that the policy belongs to. */
        workspaceId?: string | null;
        /** What the policy counts. A request gives start and days under DAYS, and start and end under HOURS. */
        timeUnit?: Schemas["TimeOffUnit"];
        /** Whether the policy is archived and no longer offered. */
        archived?: boolean | null;
        /** Whether people may take half a day. */
        allowHalfDay?: boolean | null;
        /** Whether people may take more than they have left. */
        allowNegativeBalance?: boolean | null;
        /** How far a balance may fall below zero, or null when it may not. */
        negativeBalance?: Schemas["NegativeBalance"];
        /** How much time off is added to each balance by itself, or null when none is. */
        automaticAccrual?: Schemas["AutomaticAccrual"];
        /** Who decides on requests under the policy, or null. */
        approve?: Schemas["TimeOffApproval"];
        /** Whether approved time off becomes time entries, and on which project, or null. */
        automaticTimeEntryCreation?: Schemas["AutomaticTimeEntries"];
        /** The project that those time entries go to, or null. */
        projectId?: string | null;
        /** Whether the policy is for everybody, and for people who join later. */
        everyoneIncludingNew?: boolean | null;
        /** The people that the policy is for. */
        userIds?: string[] | null;
        /** The groups that the policy is for. */
        userGroupIds?: string[] | null;
    };
    /** From when, and for how long. Under a policy in DAYS give start and days, under one in HOURS give start and end. */
    TimeOffSpanRequest: {
        /** Under a policy in DAYS the first day off, as a date such as 2026-03-16 or any moment of that day. Under one in HOURS the moment when the time off begins, such as 2026-03-12T13:00:00Z. Never with milliseconds. Days are those of the time zone of the account. */
        start: string;
        /** When the time off ends, without milliseconds, for instance 2026-03-12T15:00:00Z. Only under a policy in HOURS. */
        end?: string;
        /**
         * How many days to take off, 1 to 999. Only under a policy in DAYS.
         *
         * Format: int32
         */
        days?: number;
    };
    /** When the time off takes place. */
    TimeOffPeriodRequest: {
        /** From when, and for how long. Under a policy in DAYS give start and days, under one in HOURS give start and end. */
        period: Schemas["TimeOffSpanRequest"];
        /**
         * Whether only half a day is asked for, which the policy must allow. It comes back under another name, halfDay.
         * @default false
         */
        isHalfDay?: boolean;
        /**
         * Which half of the day is off. NOT_DEFINED, or nothing, for whole days and for hours.
         * @enum {string}
         */
        halfDayPeriod?: "FIRST_HALF" | "SECOND_HALF" | "NOT_DEFINED";
        /**
         * A second name of halfDayPeriod, with the same values. Give halfDayPeriod.
         * @enum {string}
         */
        timeOffHalfDayPeriod?: "FIRST_HALF" | "SECOND_HALF" | "NOT_DEFINED";
    };
    /** Time off to ask for. */
    CreateTimeOffRequest: {
        /** When the time off takes place. */
        timeOffPeriod: Schemas["TimeOffPeriodRequest"];
        /** A word to the person who decides, for instance why you need the time off. */
        note?: string;
    };
    /** Whether a request is approved or rejected, and a note on it. */
    UpdateTimeOffStatusRequest: {
        /**
         * APPROVED to grant the time off, REJECTED to refuse it. Here a request cannot be withdrawn or made pending again.
         * @enum {string}
         */
        status?: "APPROVED" | "REJECTED";
        /** A word to the person who asked, for instance why the request is rejected. */
        note?: string;
    };
    /** How much time off one person has under one policy. */
    TimeOffBalance: {
        /** The id of the balance. */
        id: string;
        /** The workspace that the balance belongs to. */
        workspaceId?: string | null;
        /** The person whose balance it is. */
        userId: string;
        /** The name of that person. */
        userName?: string | null;
        /** The policy that the balance counts for. */
        policyId: string;
        /** The name of the policy. */
        policyName?: string | null;
        /** What the amounts are counted in, DAYS or HOURS. */
        policyTimeUnit?: Schemas["TimeOffUnit"];
        /** Whether the policy is archived. */
        policyArchived?: boolean | null;
        /**
         * How much time off the person was given.
         *
         * Format: double
         */
        total?: number | null;
        /**
         * How much the person has used. Can have decimals, for instance half days, and be below zero.
         *
         * Format: double
         */
        used?: number | null;
        /**
         * How much is left, total minus used. Can have decimals and be below zero.
         *
         * Format: double
         */
        balance?: number | null;
        /** Whether the policy limits how far the balance may fall below zero. */
        negativeBalanceLimit?: boolean | null;
        /**
         * How far below zero the balance may fall.
         *
         * Format: double
         */
        negativeBalanceAmount?: number | null;
        /**
         * How much of that the person has used.
         *
         * Format: double
         */
        negativeBalanceUsed?: number | null;
    };
    /** One page of balances. */
    TimeOffBalancePage: {
        /**
         * How many balances there are in total, on all pages.
         *
         * Format: int32
         */
        count: number;
        /** The balances on this page. */
        balances: Schemas["TimeOffBalance"][];
    };
    /** Whose balance to set, and what it becomes. */
    UpdatePolicyBalanceRequest: {
        /** The people whose balance is set. All of them get the same value. */
        userIds: Schemas["Identifier"][];
        /**
         * The new balance, -10000 to 10000, in days or hours as the policy counts. It replaces the old balance and is not added to it.
         *
         * Format: double
         */
        value: number;
        /** Why the balance is set, for instance days carried over. */
        note?: string;
    };
    /** The first and the last day of the holiday. */
    HolidayDates: {
        /**
         * The first day, as yyyy-MM-dd.
         *
         * Format: date
         */
        startDate?: string | null;
        /**
         * The last day, which is part of the holiday, as yyyy-MM-dd.
         *
         * Format: date
         */
        endDate?: string | null;
    } | null;
    /** A holiday, with the ids of the people and groups that it is for. */
    Holiday: {
        /** The id of the holiday, used to change or delete it. */
        id: string;
        /** The name of the holiday. */
        name: string;
        /** The workspace that the holiday belongs to. */
        workspaceId?: string | null;
        /** The first and the last day of the holiday. */
        datePeriod: Schemas["HolidayDates"];
        /** Whether the holiday returns on the same dates every year. */
        occursAnnually?: boolean | null;
        /** Whether people who join later get the holiday too. */
        everyoneIncludingNew?: boolean | null;
        /** The people that the holiday is for. They are written as the filter users. */
        userIds?: string[] | null;
        /** The groups that the holiday is for. They are written as the filter userGroups. */
        userGroupIds?: string[] | null;
        /** Whether Clockify adds time entries for the holiday by itself. It is written as an object. */
        automaticTimeEntryCreation?: boolean | null;
        /** The project of those time entries, or null. */
        projectId?: string | null;
        /** The task of those time entries, or null. */
        taskId?: string | null;
    };
    /** Holidays, each with the people and groups that it is for. */
    Holidays: Schemas["Holiday"][];
    /** The first and the last day of the holiday. A single day is both. */
    HolidayDatesRequest: {
        /**
         * The first day, as yyyy-MM-dd, for instance 2026-05-15.
         *
         * Format: date
         */
        startDate: string;
        /**
         * The last day, which is part of the holiday, as yyyy-MM-dd. The same as the first for a single day.
         *
         * Format: date
         */
        endDate: string;
    };
    /** The people that the holiday is for, as a filter with their ids. */
    HolidayUsersRequest: {
        /**
         * CONTAINS for the people in ids, DOES_NOT_CONTAIN for everybody else.
         * @enum {string}
         */
        contains?: "CONTAINS" | "DOES_NOT_CONTAIN";
        /** The ids of the people. */
        ids?: Schemas["Identifier"][];
        /**
         * Whether the filter regards ALL people, or only those with an ACTIVE or INACTIVE account. Most often ALL.
         * @enum {string}
         */
        status?: "ALL" | "ACTIVE" | "INACTIVE";
    };
    /** The groups that the holiday is for, as a filter with their ids. */
    HolidayUserGroupsRequest: {
        /**
         * CONTAINS for the groups in ids, DOES_NOT_CONTAIN for all others.
         * @enum {string}
         */
        contains?: "CONTAINS" | "DOES_NOT_CONTAIN";
        /** The ids of the groups. */
        ids?: Schemas["Identifier"][];
        /**
         * Whether the filter regards ALL members, or only those with an ACTIVE or INACTIVE account. Most often ALL.
         * @enum {string}
         */
        status?: "ALL" | "ACTIVE" | "INACTIVE";
    };
    /** Where the time entries go. An empty object when none are added. */
    AutomaticTimeEntryTargetRequest: {
        /** The project of the time entries. */
        projectId?: Schemas["Identifier"];
        /** The task within that project. */
        taskId?: Schemas["Identifier"];
    };
    /** Whether Clockify adds time entries for the holiday by itself, and on which project. */
    AutomaticTimeEntriesRequest: {
        /**
         * Whether time entries are added.
         * @default false
         */
        enabled?: boolean;
        /** Where the time entries go. An empty object when none are added. */
        defaultEntities: Schemas["AutomaticTimeEntryTargetRequest"];
    };
    /** A holiday to add. It needs at least one person in users or one group in userGroups. */
    CreateHolidayRequest: {
        /** The name of the holiday, 2 to 100 characters. Stay within 50 to be able to update it later. */
        name: string;
        /** The first and the last day of the holiday. A single day is both. */
        datePeriod: Schemas["HolidayDatesRequest"];
        /**
         * Whether the holiday returns on the same dates every year.
         * @default false
         */
        occursAnnually?: boolean;
        /**
         * Whether people who join later get the holiday too.
         * @default false
         */
        everyoneIncludingNew?: boolean;
        /** The people that the holiday is for, as a filter with their ids. */
        users?: Schemas["HolidayUsersRequest"];
        /** The groups that the holiday is for, as a filter with their ids. */
        userGroups?: Schemas["HolidayUserGroupsRequest"];
        /** The color in the calendar, as # and six hexadecimal digits for red, green and blue, for instance #0B83D9. */
        color?: string;
        /** Whether Clockify adds time entries for the holiday by itself, and on which project. */
        automaticTimeEntryCreation?: Schemas["AutomaticTimeEntriesRequest"];
    };
    /** The people that the holiday is for, as a filter with their ids. The ids are the userIds of the lists. */
    ChangedHolidayUsersRequest: {
        /**
         * CONTAINS for the people in ids, DOES_NOT_CONTAIN for everybody else, CONTAINS_ONLY for exactly these people.
         * @enum {string}
         */
        contains?: "CONTAINS" | "DOES_NOT_CONTAIN" | "CONTAINS_ONLY";
        /** The ids of the people. */
        ids?: Schemas["Identifier"][];
        /**
         * Whether the filter regards ALL people, or only those with an ACTIVE or INACTIVE account. Most often ALL.
         * @enum {string}
         */
        status?: "ALL" | "ACTIVE" | "INACTIVE";
        /** Several states of accounts at once, for instance ACTIVE and INACTIVE. */
        statuses?: string[];
    };
    /** The groups that the holiday is for, as a filter with their ids. The ids are the userGroupIds of the lists. */
    ChangedHolidayUserGroupsRequest: {
        /**
         * CONTAINS for the groups in ids, DOES_NOT_CONTAIN for all others, CONTAINS_ONLY for exactly these groups.
         * @enum {string}
         */
        contains?: "CONTAINS" | "DOES_NOT_CONTAIN" | "CONTAINS_ONLY";
        /** The ids of the groups. */
        ids?: Schemas["Identifier"][];
        /**
         * Whether the filter regards ALL members, or only those whose membership is PENDING, ACTIVE, DECLINED or INACTIVE. Most often ALL.
         * @enum {string}
         */
        status?: "PENDING" | "ACTIVE" | "DECLINED" | "INACTIVE" | "ALL";
    };
    /** The holiday as it should be afterwards. Besides the required fields it needs users or userGroups. */
    UpdateHolidayRequest: {
        /** The name of the holiday, up to 50 characters. */
        name: string;
        /** The first and the last day of the holiday. A single day is both. */
        datePeriod: Schemas["HolidayDatesRequest"];
        /**
         * Whether the holiday returns on the same dates every year. Always required.
         * @default false
         */
        occursAnnually: boolean;
        /**
         * Whether people who join later get the holiday too.
         * @default false
         */
        everyoneIncludingNew?: boolean;
        /** The people that the holiday is for, as a filter with their ids. The ids are the userIds of the lists. */
        users?: Schemas["ChangedHolidayUsersRequest"];
        /** The groups that the holiday is for, as a filter with their ids. The ids are the userGroupIds of the lists. */
        userGroups?: Schemas["ChangedHolidayUserGroupsRequest"];
        /** The color in the calendar, as # and six hexadecimal digits for red, green and blue, for instance #0B83D9. The lists do not show the present color. */
        color?: string;
        /** Whether Clockify adds time entries for the holiday by itself, and on which project. */
        automaticTimeEntryCreation?: Schemas["AutomaticTimeEntriesRequest"];
    };
    /** A person or a group that a holiday was for. */
    HolidayAssignee: {
        /** The id of the person or group. */
        id?: string;
        /** The name of the person or group, or null for people who have not signed in yet. */
        name?: string | null;
    };
    /** A holiday as it was before it was deleted, with the names of the people and groups that it was for. */
    DeletedHoliday: {
        /** The id that the holiday had. */
        id: string;
        /** The name of the holiday. */
        name: string;
        /** The workspace that the holiday belonged to. */
        workspaceId?: string | null;
        /** The first and the last day of the holiday. */
        datePeriod: Schemas["HolidayDates"];
        /** Whether the holiday returned on the same dates every year. */
        occursAnnually?: boolean | null;
        /** Whether people who join later would have got the holiday too. */
        everyoneIncludingNew?: boolean | null;
        /** The color in the calendar as #RRGGBB, or null. */
        color?: string | null;
        /** The ids of the people that the holiday was for. */
        userIds?: string[] | null;
        /** The same people with their names. */
        users?: Schemas["HolidayAssignee"][] | null;
        /** The ids of the groups that the holiday was for. */
        userGroupIds?: string[] | null;
        /** The same groups with their names. */
        userGroups?: Schemas["HolidayAssignee"][] | null;
        /** Whether Clockify adds time entries by itself, and on which project, or null. */
        automaticTimeEntryCreation?: Schemas["AutomaticTimeEntries"];
    };
    /** An address that Clockify calls when something happens. */
    Webhook: {
        /** The id of the webhook, used to change or delete it. */
        id: string;
        /** How people recognize the webhook, or null. */
        name?: string | null;
        /** The address that is called. */
        url: string;
        /** What has to happen, for instance NEW_TIME_ENTRY. Clockify adds events without notice. */
        webhookEvent: string;
        /** What the ids in triggerSource are, for instance WORKSPACE_ID. */
        triggerSourceType?: "PROJECT_ID" | "USER_ID" | "TAG_ID" | "TASK_ID" | "WORKSPACE_ID" | "ASSIGNMENT_ID" | "EXPENSE_ID" | (string & {}) | null;
        /** The ids for which the event counts. */
        triggerSource?: string[] | null;
        /** The secret that comes with every call, as it is, in the header Clockify-Signature. Anyone who has it can make calls that look like those of Clockify. */
        authToken?: string | null;
        /** Whether the webhook is switched on. */
        enabled?: boolean;
        /** Whether Clockify still calls the address. It may give up on one that keeps failing. */
        deliveryEnabled?: boolean;
        /** Whether the plan of the workspace includes the event. */
        planEnabled?: boolean;
        /** The person who made the webhook. */
        userId?: string | null;
        /** The workspace that the webhook belongs to. */
        workspaceId?: string | null;
    };
    /** The webhooks of a workspace that you may see. */
    WebhookList: {
        /** The webhooks. */
        webhooks: Schemas["Webhook"][];
        /**
         * How many webhooks the workspace has, also those that you may not see. A workspace can have 100.
         *
         * Format: int32
         */
        workspaceWebhookCount?: number | null;
    };
    /**
     * What has to happen, for instance NEW_TIME_ENTRY or APPROVAL_REQUEST_STATUS_UPDATED.
     * @enum {string}
     */
    WebhookEventName: "NEW_TIME_ENTRY" | "TIME_ENTRY_UPDATED" | "TIME_ENTRY_DELETED" | "NEW_TIMER_STARTED" | "TIMER_STOPPED" | "TIME_ENTRY_SPLIT" | "TIME_ENTRY_RESTORED" | "NEW_APPROVAL_REQUEST" | "APPROVAL_REQUEST_STATUS_UPDATED" | "TIME_OFF_REQUESTED" | "TIME_OFF_REQUEST_APPROVED" | "TIME_OFF_REQUEST_REJECTED" | "TIME_OFF_REQUEST_WITHDRAWN" | "TIME_OFF_REQUEST_UPDATED" | "TIME_OFF_REQUEST_STARTED" | "BALANCE_UPDATED" | "ASSIGNMENT_CREATED" | "ASSIGNMENT_PUBLISHED" | "ASSIGNMENT_UPDATED" | "ASSIGNMENT_DELETED" | "NEW_PROJECT" | "PROJECT_UPDATED" | "PROJECT_DELETED" | "NEW_TASK" | "TASK_UPDATED" | "TASK_DELETED" | "NEW_CLIENT" | "CLIENT_UPDATED" | "CLIENT_DELETED" | "NEW_TAG" | "TAG_UPDATED" | "TAG_DELETED" | "USER_JOINED_WORKSPACE" | "USER_DELETED_FROM_WORKSPACE" | "USER_DEACTIVATED_ON_WORKSPACE" | "USER_ACTIVATED_ON_WORKSPACE" | "USER_EMAIL_CHANGED" | "USER_UPDATED" | "USERS_INVITED_TO_WORKSPACE" | "LIMITED_USERS_ADDED_TO_WORKSPACE" | "USER_GROUP_CREATED" | "USER_GROUP_UPDATED" | "USER_GROUP_DELETED" | "NEW_INVOICE" | "INVOICE_UPDATED" | "EXPENSE_CREATED" | "EXPENSE_UPDATED" | "EXPENSE_DELETED" | "EXPENSE_RESTORED" | "COST_RATE_UPDATED" | "BILLABLE_RATE_UPDATED";
    /** Which address Clockify is to call, when, and for what. */
    WebhookRequest: {
        /** How people recognize the webhook in Clockify, in 2 to 30 characters, for instance Timers to chat. */
        name?: string;
        /** The address to call, for instance https://example.com/clockify. It has to answer POST with 2xx. */
        url: string;
        /** What has to happen, for instance NEW_TIME_ENTRY or APPROVAL_REQUEST_STATUS_UPDATED. */
        webhookEvent: Schemas["WebhookEventName"];
        /**
         * What the ids in triggerSource are. WORKSPACE_ID is the whole workspace, PROJECT_ID and USER_ID are some projects or people of it.
         * @enum {string}
         */
        triggerSourceType: "PROJECT_ID" | "USER_ID" | "TAG_ID" | "TASK_ID" | "WORKSPACE_ID" | "ASSIGNMENT_ID" | "EXPENSE_ID";
        /** The ids for which the event counts, of the kind that triggerSourceType says. For the whole workspace it is the id of the workspace. */
        triggerSource: Schemas["Identifier"][];
    };
    /** A workspace, with no more than id and name. */
    DeprecatedWorkspace: {
        /** The id of the workspace, which nearly all other actions ask for. */
        id: string;
        /** The name of the workspace. */
        name: string;
    };
    /** A person, with id, name and mail address. */
    DeprecatedUser: {
        /** The id of the person. */
        id: string;
        /** The full name of the person, or null until they have signed in for the first time. */
        name?: string | null;
        /** The mail address with which the person signs in. */
        email?: string | null;
    };
    /** A customer for whom projects are done. */
    DeprecatedClient: {
        /** The postal address of the client, or null. */
        address?: string | null;
        /** Whether the client is archived and no longer offered. */
        archived?: boolean;
        /** The mail address for invoices, or null. */
        email?: string | null;
        /** The id of the client. */
        id: string;
        /** The name of the client. */
        name: string;
        /** What people noted about the client, or null. */
        note?: string | null;
        /** The workspace that the client belongs to. */
        workspaceId?: string | null;
    };
    /** How the workspace handles time off. */
    DeprecatedTimeOffSettings: {
        /** Whether everybody sees who else is off. */
        regularUserCanSeeOtherUsersTimeOff?: boolean;
        /** Whether people ask for time off with Clockify. */
        active?: boolean;
    } | null;
    /** How the workspace works together with Pumble, the chat of the maker of Clockify. */
    DeprecatedPumbleSettings: {
        /** Whether Clockify shows the chat. */
        showChatWidget?: boolean;
    } | null;
    /** Rules of the workspace, beside a project. Normally absent: List Workspaces shows the rules that count. */
    DeprecatedWorkspaceSettings: {
        /** Whether reports round durations. */
        timeRoundingInReports?: boolean;
        /** Whether only administrators see what an hour is charged at. */
        onlyAdminsSeeBillableRates?: boolean;
        /** Whether the workspace distinguishes billable time from time that is not charged. */
        activeBillableHours?: boolean;
        /** Whether only administrators decide which time is charged. */
        onlyAdminsCanChangeBillableStatus?: boolean;
        /** Whether only administrators add projects. */
        onlyAdminsCreateProject?: boolean;
        /** Whether only administrators see the dashboard of the team. */
        onlyAdminsSeeDashboard?: boolean;
        /** Whether a new project is billable. */
        defaultBillableProjects?: boolean;
        /** Whether everybody sees a new project. */
        isProjectPublicByDefault?: boolean;
        /** How reports round durations. */
        round?: Schemas["WorkspaceRounding"];
        /** Whether people can mark projects as favorites. */
        projectFavorites?: boolean;
        /** Whether people have the timesheet page. */
        canSeeTimeSheet?: boolean;
        /** Whether people have the time tracker page. */
        canSeeTracker?: boolean;
        /** Whether the choice of a project also finds tasks by their name. */
        projectPickerSpecialFilter?: boolean;
        /** Whether an entry without a project is refused. */
        forceProjects?: boolean;
        /** Whether an entry without a task is refused. */
        forceTasks?: boolean;
        /** Whether an entry without a tag is refused. */
        forceTags?: boolean;
        /** Whether an entry without a description is refused. */
        forceDescription?: boolean;
        /** Whether only administrators see the time of other people. */
        onlyAdminsSeeAllTimeEntries?: boolean;
        /** Whether only administrators see other people's entries on public projects. */
        onlyAdminsSeePublicProjectsEntries?: boolean;
        /** Whether only administrators see how far a project is. */
        onlyAdminsSeeProjectStatus?: boolean;
        /** Whether durations are shown with their seconds. */
        trackTimeDownToSecond?: boolean;
        /** What the workspace calls the groups of its projects, most often client. */
        projectGroupingLabel?: string | null;
        /** Whether only administrators add tags. */
        onlyAdminsCreateTag?: boolean;
        /** Whether the workspace keeps what an hour costs the company. */
        isCostRateActive?: boolean;
        /** Whether people submit their time for approval. */
        timeApprovalEnabled?: boolean;
        /** Whether the desktop app takes pictures of the screen while a timer runs. */
        screenshotsEnabled?: boolean;
        /** Whether the mobile app keeps where people are while a timer runs. */
        locationsEnabled?: boolean;
        /** Whether only administrators add tasks. */
        onlyAdminsCreateTask?: boolean;
        /** DEFAULT when people also enter time by hand, STOPWATCH_ONLY when they can only run a timer. */
        timeTrackingMode?: Schemas["TimeTrackingMode"];
        /** Whether tasks say for themselves if their time is charged. */
        taskBillableEnabled?: boolean;
        /** Whether tasks have rates of their own. */
        taskRateEnabled?: boolean;
        /** Whether the workspace writes invoices with Clockify. */
        invoicingEnabled?: boolean;
        /** Whether people enter expenses. */
        expensesEnabled?: boolean;
        /** The postal address of the company, as printed on invoices. */
        companyAddress?: string | null;
        /** Whether durations are shown as decimal numbers, so 1.50 is an hour and a half. */
        decimalFormat?: boolean;
        /** Whether managers change the time of the people they lead. */
        canManagerEditUsersTime?: boolean;
        /** The days on which people work, for instance MONDAY to FRIDAY. */
        workingDays?: Schemas["Weekday"][] | null;
        /** How the workspace handles time off. */
        timeOff?: Schemas["DeprecatedTimeOffSettings"];
        /** How the workspace works together with Pumble, the chat of the maker of Clockify. */
        pumbleIntegrationSettings?: Schemas["DeprecatedPumbleSettings"];
    } | null;
    /** A project, of which only id and name are certain. */
    DeprecatedProject: {
        /** The id of the project. */
        id: string;
        /** The name of the project. */
        name: string;
        /** What an hour on the project is charged at, or null. */
        hourlyRate?: Schemas["Rate"];
        /** What an hour on the project costs the company, or null. */
        costRate?: Schemas["Rate"];
        /** Who belongs to the project. */
        memberships?: Schemas["Membership"][] | null;
        /** Rules of the workspace, beside a project. Normally absent: List Workspaces shows the rules that count. */
        workspaceSettings?: Schemas["DeprecatedWorkspaceSettings"];
        /** Address of the logo of the workspace. Normally absent, because a project has none. */
        imageUrl?: string | null;
        /** Whether the workspace has a web address of its own. Normally absent. */
        onSubdomain?: boolean;
    };
    /** A finished time entry or a running timer. */
    DeprecatedTimeEntry: {
        /** The id of the entry. */
        id: string;
        /** What was done. */
        description?: string | null;
        /** The project of the entry, or null without one. */
        projectId?: string | null;
        /** The task of the entry, or null without one. */
        taskId?: string | null;
        /** The workspace that the entry belongs to. */
        workspaceId?: string | null;
        /** When the work took place. */
        timeInterval: Schemas["TimeInterval"];
    };
    /** Time entries of one person, wrapped in an object. */
    DeprecatedTimeEntries: {
        /** The time entries. */
        timeEntriesList: Schemas["DeprecatedTimeEntry"][];
        /**
         * How many entries there are in all. May be absent.
         *
         * Format: int64
         */
        allEntriesCount?: number | null;
        /** Whether the list holds all of them. May be absent. */
        gotAllEntries?: boolean | null;
    };
    /** When the work took place, in UTC and in the time zone of the person. */
    DeliveredTimeInterval: {
        /**
         * When the work began, in UTC.
         *
         * Format: date-time
         */
        start: string;
        /**
         * When the work ended, in UTC, or null while the timer runs.
         *
         * Format: date-time
         */
        end?: string | null;
        /** How long the work took, as an ISO 8601 duration such as PT1H30M, or null while the timer runs. */
        duration?: string | null;
        /** The time zone of the person, for instance Europe/London. */
        timeZone?: string | null;
        /** Seconds by which that zone is ahead of UTC at the start, for instance 3600. */
        offsetStart?: number | null;
        /** The same at the end, or null while the timer runs. */
        offsetEnd?: number | null;
        /** When the work began, as the clock of the person showed it, for instance 2026-03-02T09:00:00. */
        zonedStart?: string | null;
        /** When the work ended, as the clock of the person showed it, or null while the timer runs. */
        zonedEnd?: string | null;
    };
    /** The value of one custom field. Its type is not delivered. */
    DeliveredCustomFieldValue: {
        /** The custom field. */
        customFieldId?: string;
        /** The entry that the value belongs to. */
        timeEntryId?: string | null;
        /** The value: a text, a number, true or false, a list of texts, or null. */
        value?: unknown;
        /** The name of the custom field. */
        name?: string | null;
    };
    /** An hourly rate, in the currency of the workspace or of the client. Deliveries do not name it. */
    DeliveredRate: {
        /**
         * Amount in the smallest unit of the currency, so 4500 is 45.00.
         *
         * Format: int32
         */
        amount?: number | null;
    } | null;
    /** The project as an object, or null without one. */
    DeliveredProject: {
        /** The id of the project. */
        id?: string;
        /** The name of the project. */
        name?: string;
        /** The workspace that it belongs to. */
        workspaceId?: string | null;
        /** The client that the project is for. Empty without one. */
        clientId?: string | null;
        /** The name of that client. Empty without one. */
        clientName?: string | null;
        /** The color of the project as #RRGGBB. */
        color?: string | null;
        /** What people noted about the project. */
        note?: string | null;
        /** Whether time on the project is charged by default. */
        billable?: boolean;
        /** Whether the project is archived. */
        archived?: boolean;
        /** Whether everybody in the workspace sees the project. */
        public?: boolean;
        /** Whether the project is a template. */
        template?: boolean;
        /** The time tracked on the project so far, as an ISO 8601 duration such as PT40H30M. */
        duration?: string | null;
        /** How long the project is expected to take, in its older form, or null. The newer form is timeEstimate. */
        estimate?: Schemas["ProjectEstimate"];
        /** What an hour on the project is charged at. Left out or null when it has no rate of its own. */
        hourlyRate?: Schemas["DeliveredRate"];
        /** What an hour on the project costs the company. Left out or null when it has no rate of its own. */
        costRate?: Schemas["DeliveredRate"];
    } | null;
    /**
     * How much of the task is done. Null in all recorded deliveries.
     *
     * Format: double
     */
    TaskProgress: number | null;
    /** The task as an object, or null without one. */
    DeliveredTask: {
        /** The id of the task. */
        id?: string;
        /** The name of the task. */
        name?: string;
        /** The workspace that it belongs to. */
        workspaceId?: string | null;
        /** The project that the task belongs to. */
        projectId?: string | null;
        /** ACTIVE while work on the task goes on and DONE afterwards. */
        status?: Schemas["TaskStatus"];
        /** The people who work on the task. */
        assigneeIds?: string[] | null;
        /** One of these people, often empty. */
        assigneeId?: string | null;
        /** The user groups that work on the task. */
        userGroupIds?: string[] | null;
        /** How long the task is expected to take, as an ISO 8601 duration such as PT40H. */
        estimate?: string | null;
        /** The time tracked on the task so far, as an ISO 8601 duration. */
        duration?: string | null;
        /** Whether time on the task is charged by default. */
        billable?: boolean;
        /**
         * How much money the task is expected to take, in the smallest unit of the currency.
         *
         * Format: int64
         */
        budgetEstimate?: number | null;
        /** What an hour on the task is charged at, or null when it has no rate of its own. */
        hourlyRate?: Schemas["DeliveredRate"];
        /** What an hour on the task costs the company, or null when it has no rate of its own. */
        costRate?: Schemas["DeliveredRate"];
        /** How much of the task is done. Null in all recorded deliveries. */
        progress?: Schemas["TaskProgress"];
    } | null;
    /** The person whose time it is. */
    DeliveredUser: {
        /** The id of the person. */
        id?: string;
        /** The name of the person. */
        name?: string | null;
        /** The state of the account, for instance ACTIVE. */
        status?: string | null;
        /** What an hour of the person is charged at. Left out or null when the person has no rate. */
        hourlyRate?: Schemas["DeliveredRate"];
        /** What an hour of the person costs the company. Left out or null when the person has no rate. */
        costRate?: Schemas["DeliveredRate"];
    } | null;
    /** A time entry or a running timer, with its project, task, tags and person as objects. */
    TimeEntryDelivery: {
        /** The id of the entry, used to change or delete it. */
        id: string;
        /** The workspace that the entry belongs to. */
        workspaceId: string;
        /** The person whose time it is. */
        userId: string;
        /** The project of the entry, or null. */
        projectId?: string | null;
        /** What was done. */
        description?: string | null;
        /** Whether the time is charged to the client. */
        billable?: boolean;
        /** When the work took place, in UTC and in the time zone of the person. */
        timeInterval: Schemas["DeliveredTimeInterval"];
        /** The kind of time: REGULAR work, a BREAK, a HOLIDAY or TIME_OFF. */
        type?: Schemas["TimeEntryType"];
        /** Whether the entry can no longer be changed. */
        isLocked?: boolean;
        /** The kiosk where the entry was clocked in, or null. */
        kioskId?: string | null;
        /** Values of custom fields. */
        customFieldValues?: Schemas["DeliveredCustomFieldValue"][] | null;
        /** What an hour of this entry is charged at. Null in all recorded deliveries; the rates of the project and of the person are in those. */
        hourlyRate?: Schemas["Rate"];
        /** What an hour of this entry costs the company. Null in all recorded deliveries; the rates of the project and of the person are in those. */
        costRate?: Schemas["Rate"];
        /** Whether the timer runs. Not in every delivery, so prefer an end that is null. */
        currentlyRunning?: boolean | null;
        /** Whether the time was submitted or approved, or null. Null in all recorded deliveries. */
        approvalStatus?: string | null;
        /** The same in more detail, or null. Not in every delivery, and null in all that were recorded. */
        detailedApprovalStatus?: string | null;
        /** The currency of the project, or null. Null in all recorded deliveries. */
        projectCurrency?: string | null;
        /** The project as an object, or null without one. */
        project?: Schemas["DeliveredProject"];
        /** The task as an object, or null without one. */
        task?: Schemas["DeliveredTask"];
        /** The tags of the entry. */
        tags?: Schemas["Tag"][] | null;
        /** The person whose time it is. */
        user?: Schemas["DeliveredUser"];
    };
    /** The person whose time was submitted. */
    DeliveredApprovalOwner: {
        /** The person whose time it is. */
        userId?: string;
        /** The name of that person. */
        userName?: string | null;
        /** The time zone of that person, for instance Europe/London. Some deliveries write it timeZone. */
        timezone?: string | null;
        /** The time zone of that person in deliveries that do not write it timezone. */
        timeZone?: string | null;
        /** The day on which the week of that person begins, for instance MONDAY. */
        startOfWeek?: Schemas["Weekday"];
    } | null;
    /** The submission of one person for one period, and its state. */
    ApprovalDelivery: {
        /** The id of the request, used to decide on it. */
        id: string;
        /** The workspace that the request belongs to. */
        workspaceId?: string;
        /** The submitted period in UTC. It runs from midnight to midnight in the time zone of its owner, so it may begin on the evening before. */
        dateRange?: Schemas["DateRange"];
        /** The person whose time was submitted. */
        owner?: Schemas["DeliveredApprovalOwner"];
        /** The state of the request and who set it. */
        status?: Schemas["ApprovalStatus"];
    };
    /** A request for time off. */
    TimeOffDelivery: {
        /** The time zone in which its days begin and end, for instance Europe/Paris. */
        timeZone?: string | null;
        /** Whether only half a day is off. */
        halfDay?: boolean | null;
        /** Who made the request: the person, or somebody on the person's behalf. */
        requesterUserId?: string | null;
        /** Days of the period that do not count, such as weekends. */
        excludeDays?: unknown[] | null;
        /**
         * How much of it the person did not have left, in days or hours as the policy counts.
         *
         * Format: double
         */
        negativeBalanceUsed?: number | null;
        /**
         * What the person had left when the request was made, in days or hours as the policy counts.
         *
         * Format: double
         */
        balanceValueAtRequest?: number | null;
    } & Schemas["TimeOff"];
    /** A balance of time off that somebody has set. */
    BalanceDelivery: {
        /** The workspace. */
        workspaceId: string;
        /** The person whose balance it is. */
        userId: string;
        /** The change as text, in days or hours as the policy counts, for instance 2.5. */
        value?: string | null;
        /** Why it was changed. */
        note?: string | null;
        /** The person who changed it. */
        updatedBy?: string | null;
    };
    /** The ids of a planned assignment. List scheduled assignments shows the rest. */
    AssignmentDelivery: {
        /** The assignment. */
        assignmentId: string;
        /** The workspace that it belongs to. */
        workspaceId?: string | null;
        /** The person who is planned. */
        userId?: string | null;
        /** The project that the person is planned on. */
        projectId?: string | null;
    };
    /** A project with its tasks and its client as objects. */
    ProjectDelivery: {
        /** The tasks of the project. */
        tasks?: Schemas["DeliveredTask"][] | null;
        /** The client that the project is for, or null without one. */
        client?: {
            /** The id of the client. */
            id?: string;
            /** The name of the client. */
            name?: string;
            /** The workspace that it belongs to. */
            workspaceId?: string | null;
            /** Whether the client is archived. */
            archived?: boolean;
        } | null;
    } & Schemas["Project"];
    /** A part of a project. */
    TaskDelivery: {
        /** The workspace that the task belongs to. */
        workspaceId?: string | null;
        /** How much of the task is done. Null in all recorded deliveries. */
        progress?: Schemas["TaskProgress"];
    } & Schemas["Task"];
    /** What happened to what. The fields depend on the event, and these are what most events have. */
    OtherDelivery: {
        /** The id of what it happened to. */
        id?: string | null;
        /** The workspace. */
        workspaceId?: string | null;
        /** The person whom it is about. */
        userId?: string | null;
        /** The name of what it happened to. */
        name?: string | null;
    };
}
