// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.rawabit.audit.Audit;
import org.rawabit.audit.Deed;
import org.rawabit.audit.DeedKind;
import org.rawabit.audit.Outcome;
import org.rawabit.casework.CaseBook;
import org.rawabit.casework.CaseRole;
import org.rawabit.graph.Refusal;
import org.rawabit.security.Asker;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists and opens cases and gives them members, as the owner of the data folder: what an import makes has none. */
@Command(
        name = "case",
        description = "Lists and opens cases, and gives them members; the service must be stopped.",
        mixinStandardHelpOptions = true)
final class CaseCommand {

    private final Settings settings;

    private CaseCommand(Settings settings) {
        this.settings = settings;
    }

    static CommandLine line(Settings settings) {
        return new CommandLine(new CaseCommand(settings));
    }

    @Command(name = "list", description = "Lists all cases with their members.", mixinStandardHelpOptions = true)
    int list() {
        return with("list", Map.of(), book -> {
            List<CaseBook.Line> cases = book.list();
            cases.forEach(each -> System.out.println(each.number() + "  " + (each.title().equals(each.number()) ? "" : each.title() + "  ")
                    + "[" + each.id() + "]  " + (each.members().isEmpty() ? "no members" : String.join(", ", each.members()))));
            return cases.isEmpty() ? "There is no case." : cases.size() + (cases.size() == 1 ? " case." : " cases.");
        });
    }

    @Command(name = "open", description = "Opens a case.", mixinStandardHelpOptions = true)
    int open(@Option(names = "--number", required = true, paramLabel = "NUMBER", description = "As the court or the agency numbers it.") String number,
            @Option(names = "--title", required = true, paramLabel = "TITLE", description = "What it is called.") String title) {
        return with("open", Map.of(), book -> "The case " + number + " is open: its id is " + book.open(number, title)
                + ". Give it an owner with case add-member.");
    }

    @Command(name = "add-member", description = "Makes a user a member of a case; the first is one who manages it.", mixinStandardHelpOptions = true)
    int addMember(@Option(names = "--case", required = true, paramLabel = "NUMBER", description = "Number or id of the case.") String number,
            @Option(names = "--user", required = true, paramLabel = "NAME", description = "Name of the user.") String user,
            @Option(names = "--role", defaultValue = "OWNER", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).") CaseRole role) {
        return with("add-member", Map.of("case", number, "role", role.name()), book -> {
            book.addMember(number, user, role);
            return "Done: " + user + " is a member of the case " + number + ", as " + role + ".";
        });
    }

    private int with(String what, Map<String, ?> details, Function<CaseBook, String> work) {
        try (ConfigurableApplicationContext context = Part.withoutServer(settings)) {
            Audit audit = context.getBean(Audit.class);
            Deed deed = Deed.of(Asker.LOCAL_OPERATOR, DeedKind.ADMINISTRATION, "case " + what, Outcome.BEGUN).saying(new TreeMap<>(details));
            audit.recordDurably(deed);
            try {
                String said = work.apply(context.getBean(CaseBook.class));
                audit.recordDurably(deed.ending(Outcome.ANSWERED));
                System.out.println(said);
                return 0;
            } catch (Refusal refusal) {
                audit.recordDurably(deed.ending(Outcome.refused(refusal.code())));
                throw new CaseRefused(context.getBean(MessageSource.class).getMessage(refusal.code(), refusal.arguments().toArray(), Locale.ENGLISH));
            }
        }
    }
}
