// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.casework;

import java.util.List;
import org.rawabit.graph.Refusal;
import org.rawabit.security.Directory;
import org.springframework.stereotype.Service;

/** The cases as the owner of the data folder sees and mends them at the command line: without an owner a case is nobody's. */
@Service
public final class CaseBook {

    private final Cases cases;
    private final CaseMembers members;
    private final Directory directory;

    CaseBook(Cases cases, CaseMembers members, Directory directory) {
        this.cases = cases;
        this.members = members;
        this.directory = directory;
    }

    /** All cases, by number. */
    public List<Line> list() {
        return cases.all().stream().map(this::line).toList();
    }

    /** Opens a case without members; its id. */
    public String open(String number, String title) {
        return cases.open(number, title, null, null).id();
    }

    /**
     * Takes a user into a case; the first member is one who manages it.
     *
     * @param numberOrId of the case; a number that two cases have is refused
     * @return the id of the case
     * @throws Refusal where there is no such case or user, or it would be managed by nobody real
     */
    public String addMember(String numberOrId, String userName, CaseRole role) {
        String id = idOf(numberOrId);
        Directory.Person person = directory.findByName(userName).orElseThrow(() -> new Refusal("NO_USER_OF_THAT_NAME", userName));
        members.putFirst(id, person.id(), role);
        return id;
    }

    private String idOf(String numberOrId) {
        List<Case> all = cases.all();
        List<String> ids = all.stream().map(Case::id).filter(numberOrId::equals).toList();
        List<String> found = ids.isEmpty() ? all.stream().filter(one -> one.number().equals(numberOrId)).map(Case::id).toList() : ids;
        if (found.size() > 1) {
            throw new Refusal("SEVERAL_CASES", numberOrId, String.join(", ", found));
        }
        return found.stream().findFirst().orElseThrow(() -> new Refusal("NO_CASE_OF_THAT_NUMBER", numberOrId));
    }

    private Line line(Case one) {
        return new Line(one.id(), one.number(), one.title(), members.of(one.id()).stream()
                .map(member -> member.user() + " (" + member.role().name().toLowerCase(java.util.Locale.ROOT) + ")").toList());
    }

    /**
     * A case with its members.
     *
     * @param members names with their roles
     */
    public record Line(String id, String number, String title, List<String> members) {
    }
}
