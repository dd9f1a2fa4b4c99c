// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.Refusal;
import org.rawabit.security.Directory;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Cases, their members and shares. */
@Controller
class CaseController {

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private final Cases cases;
    private final CaseMembers members;
    private final Shares shares;
    private final HitQuestions hits;
    private final NameWarnings warnings;
    private final CaseViews views;
    private final Directory directory;
    private final CaseTexts texts;
    private final Clock clock;

    CaseController(Cases cases, CaseMembers members, Shares shares, HitQuestions hits, NameWarnings warnings, CaseViews views,
            Directory directory, CaseTexts texts, Clock clock) {
        this.cases = cases;
        this.members = members;
        this.shares = shares;
        this.hits = hits;
        this.warnings = warnings;
        this.views = views;
        this.directory = directory;
        this.texts = texts;
        this.clock = clock;
    }

    @QueryMapping
    List<Case> cases() {
        return cases.all();
    }

    @QueryMapping("case")
    Optional<Case> caseOf(@Argument String id) {
        return cases.find(id);
    }

    @BatchMapping(typeName = "Case")
    Map<Case, List<CaseMembers.Member>> members(List<Case> of) {
        return members.of(of);
    }

    @BatchMapping(typeName = "Case")
    Map<Case, List<Shares.Share>> shares(List<Case> of) {
        return shares.of(of);
    }

    @MutationMapping
    Case openCase(@Argument String number, @Argument String title, @Argument @Nullable String court, @Argument @Nullable String judge) {
        return cases.open(number, title, court, judge);
    }

    @MutationMapping
    Case putCaseMember(@Argument("case") String id, @Argument String user, @Argument CaseRole role) {
        Case managed = cases.toManage(id);
        Directory.Person person = directory.findByName(user).orElseThrow(() -> new Refusal("NO_USER_OF_THAT_NAME", user.strip()));
        members.put(managed.id(), person.id(), role);
        return cases.find(id).orElse(managed);
    }

    @MutationMapping
    Case removeCaseMember(@Argument("case") String id, @Argument String user) {
        Case managed = cases.toManage(id);
        members.remove(managed.id(), memberId(managed, user), managed.owned());
        return managed;
    }

    @MutationMapping
    Case shareCase(@Argument("case") String id, @Argument String agency, @Argument @Nullable List<String> entities,
            @Argument String purpose, @Argument OffsetDateTime until) {
        Case managed = cases.toManage(id);
        requireFuture(until.toInstant());
        directory.findAgency(agency).orElseThrow(() -> new Refusal("NO_SUCH_AGENCY"));
        if (purpose.isBlank()) {
            throw new Refusal("BLANK", "purpose");
        }
        String told = texts.masked(id, purpose);
        if (entities == null) {
            shares.whole(id, agency, told, until.toInstant());
        } else {
            shares.part(id, entities, agency, told, until.toInstant());
        }
        return managed;
    }

    @BatchMapping(typeName = "Case")
    Map<Case, List<HitQuestions.Asked>> hitQuestions(List<Case> of) {
        return hits.of(of, cases.mayWork());
    }

    @BatchMapping(typeName = "Case", field = "warnings")
    Map<Case, List<NameWarnings.Warning>> warnings(List<Case> of) {
        return warnings.of(of);
    }

    @BatchMapping(typeName = "Case", field = "looks")
    Map<Case, List<CaseViews.View>> looks(List<Case> of) {
        return views.of(of, cases.mayWork());
    }

    @MutationMapping
    HitQuestions.Answer askOtherUnits(@Argument("case") String id, @Argument String entity, @Argument String purpose) {
        return hits.ask(cases.toWorkIn(id), entity, texts.masked(id, purpose));
    }

    @MutationMapping
    Case silenceKey(@Argument("case") String id, @Argument String entity) {
        Case managed = cases.toManage(id);
        hits.silence(managed, entity);
        return managed;
    }

    @MutationMapping
    Case withdrawShare(@Argument String id) {
        String caseId = shares.caseOf(id).orElseThrow(() -> new Refusal("NO_SUCH_CASE"));
        Case managed = cases.toManage(caseId);
        shares.withdraw(id);
        return managed;
    }

    /** A member from before there were users may be none of them. */
    private String memberId(Case managed, String user) {
        return members.of(managed.id()).stream().filter(member -> member.user().equals(user)).map(CaseMembers.Member::id).findFirst()
                .or(() -> directory.findByName(user).map(Directory.Person::id)).orElseThrow(() -> new Refusal("NO_USER_OF_THAT_NAME", user.strip()));
    }

    private void requireFuture(Instant until) {
        if (!until.isAfter(clock.instant())) {
            throw new Refusal("PAST", "until");
        }
        if (until.isAfter(LATEST)) {
            throw new Refusal("TOO_LATE", "until");
        }
    }
}
