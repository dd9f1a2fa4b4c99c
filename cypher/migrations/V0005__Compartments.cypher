// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a case holds lies in its compartments; what was imported before there were any is put into those of its case.
// Compartment.id: casework/find-compartment, casework/add-compartment. Compartment.number: casework/part.
CREATE CONSTRAINT compartment_id IF NOT EXISTS FOR (c:Compartment) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT compartment_number IF NOT EXISTS FOR (c:Compartment) REQUIRE c.number IS UNIQUE;
// Case.id: casework/add-case.
CREATE CONSTRAINT case_id IF NOT EXISTS FOR (c:Case) REQUIRE c.id IS UNIQUE;
// CaseMember(user, caseId): casework/reader, casework/add-member, casework/remove-member.
CREATE CONSTRAINT case_member IF NOT EXISTS FOR (m:CaseMember) REQUIRE (m.user, m.caseId) IS UNIQUE;
// CaseShare.id: casework/withdraw-share, casework/find-share. CaseShare(agency): casework/reader.
CREATE CONSTRAINT case_share_id IF NOT EXISTS FOR (s:CaseShare) REQUIRE s.id IS UNIQUE;
CREATE INDEX case_share_agency IF NOT EXISTS FOR (s:CaseShare) ON (s.agency);
// CaseShare(caseId): casework/shares. CaseMember(caseId): casework/members. Case(number): casework/numbered.
CREATE INDEX case_share_case IF NOT EXISTS FOR (s:CaseShare) ON (s.caseId);
CREATE INDEX case_member_case IF NOT EXISTS FOR (m:CaseMember) ON (m.caseId);
CREATE INDEX case_number IF NOT EXISTS FOR (c:Case) ON (c.number);
// CaseworkState.name: casework/version, casework/change.
CREATE CONSTRAINT casework_state IF NOT EXISTS FOR (s:CaseworkState) REQUIRE s.name IS UNIQUE;
