// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.RunningService;
import org.rawabit.casework.CaseMembers;
import org.rawabit.casework.CaseRole;
import org.rawabit.importer.ImportProgress;
import org.rawabit.importer.ImportRequest;
import org.rawabit.importer.Importer;
import org.rawabit.security.Role;
import org.rawabit.security.accounts.Accounts;
import org.rawabit.security.accounts.Users;
import org.springframework.context.ConfigurableApplicationContext;

/** What those see who see no case, and what two users see of two cases at one address. */
class OfficeBrowserIT {

    private static final Path PERSONS = Path.of("src/main/resources/training/persons.csv");
    private static final List<String> LOOKS = List.of("en light", "en dark", "ar light", "ar dark", "ckb light");

    private static ConfigurableApplicationContext service;
    private static Entrance entrance;

    private final List<Desk> desks = new ArrayList<>();

    @BeforeAll
    static void aProgramThatDemandsASignIn(@TempDir Path folder) throws IOException {
        Browsers.browser();
        service = RunningService.start("--rawabit.security.sign-in=required");
        entrance = new Entrance(service);
        bring(folder, "north", "P01");
        bring(folder, "south", "P03");
    }

    @AfterEach
    void leave() {
        desks.forEach(Desk::leave);
    }

    @AfterAll
    static void end() {
        service.close();
    }

    @Test
    void theAdministratorMakesAgenciesAndUsersAndSeesNoChart() {
        Desk desk = enter("hawre", Role.ADMINISTRATOR);
        assertThat(desk.see("office-page")).isVisible();
        assertThat(desk.see("chart")).isHidden();
        assertThat(desk.see("office-audit")).hasCount(0);

        desk.see("office-agencies").click();
        desk.see("agency-form").locator("[name=kind]").selectOption("MOLSA");
        desk.see("agency-form").locator("[name=ar]").fill("قسم إيواء الضحايا");
        desk.see("agency-form").locator("[name=contact]").fill("Room 12, extension 410");
        send(desk.see("agency-form"));
        assertThat(desk.see("agency-line")).containsText("قسم إيواء الضحايا");
        assertThat(desk.see("agency-form").locator("[name=ar]")).hasValue("قسم إيواء الضحايا");
        assertThat(desk.see("agency-form").locator("[name=en]")).hasValue("");
        desk.picture("office-agencies");

        desk.see("office-users").click();
        desk.see("user-add").click();
        desk.see("user-new").locator("[name=name]").fill("Zilan.Karim");
        desk.see("user-new").locator("[name=role][value=INVESTIGATOR]").check();
        desk.see("user-new").locator("[name=head]").check();
        send(desk.see("user-new"));
        assertThat(desk.page().getByRole(AriaRole.ALERT)).hasText("Say of which agency the user is the head.");
        desk.see("user-new").locator("[name=agency]").selectOption(new SelectOption().setLabel("قسم إيواء الضحايا"));
        send(desk.see("user-new"));
        String password = desk.see("new-password").textContent();
        desk.picture("office-new-user");

        Desk other = entrance.choosePassword("zilan.karim", password);
        desks.add(other);
        assertThat(other.see("office-page")).hasCount(0);
        assertThat(other.see("empty")).isVisible();

        line(desk, "zilan.karim").click();
        assertThat(desk.see("new-password")).hasCount(0);
        assertThat(desk.see("user-rights").locator("[name=head]")).isChecked();
        desk.see("user-key-new").locator("[name=number]").fill("nothing");
        send(desk.see("user-key-new"));
        assertThat(desk.page().getByRole(AriaRole.ALERT)).hasText("This is no number of that kind.");
        desk.see("user-key-new").locator("[name=number]").fill("0770 123 4567");
        send(desk.see("user-key-new"));
        assertThat(desk.see("user-key")).containsText("Phone");
        assertThat(desk.see("user-key-new").locator("[name=number]")).hasValue("");
        LOOKS.forEach(look -> picture(desk, "office-user", look));

        desk.speak("en");
        desk.see("user-lock").click();
        assertThat(desk.see("user-marks")).containsText("Locked out");
        other.see("search").fill("anything");
        assertThat(other.see("sign-in-again")).isVisible();
        desk.see("user-unlock").click();
        assertThat(desk.see("user-lock")).isVisible();
        desk.see("user-reset").click();
        assertThat(desk.see("new-password")).not().hasText(password);
    }

    @Test
    void theAuditorFiltersVerifiesAndSeesNothingElse() {
        Desk reader = member("sirwan", "north", CaseRole.READER, Role.INVESTIGATOR);
        reader.add("Sarmad");
        Desk desk = enter("audit.one", Role.AUDITOR);
        assertThat(desk.see("chart")).isHidden();
        assertThat(desk.see("office-users")).hasCount(0);
        assertThat(desk.see("audit-entry").first()).isVisible();

        desk.see("audit-filter").locator("[name=user]").fill("sirwan");
        desk.see("audit-filter").locator("[name=kind]").selectOption("READ");
        send(desk.see("audit-filter"));
        assertThat(desk.see("audit-entry").first()).containsText("sirwan");
        Locator search = desk.see("audit-entry").filter(new Locator.FilterOptions().setHasText("Search")).first();
        search.locator("summary").click();
        assertThat(search).containsText("north");
        assertThat(search).containsText("Sarmad");
        desk.see("audit-verify").click();
        assertThat(desk.see("audit-chains")).containsText("as they were written");
        LOOKS.forEach(look -> picture(desk, "office-audit", look));

        desk.speak("en");
        desk.see("audit-filter").locator("[name=user]").fill("nobody-of-that-name");
        send(desk.see("audit-filter"));
        assertThat(desk.see("audit-none")).hasText("No entry passes the filter.");
        assertThat(desk.see("office-page")).not().containsText("سرمد");
    }

    @Test
    void twoUsersSeeTheirOwnCaseAtTheSameAddress() {
        Desk north = member("nawroz", "north", CaseRole.OWNER, Role.INVESTIGATOR);
        Desk south = member("shirin", "south", CaseRole.OWNER, Role.INVESTIGATOR);

        north.press("Shift+C");
        south.press("Shift+C");
        assertThat(north.see("case-line")).hasCount(1);
        assertThat(north.see("case-line")).containsText("north");
        assertThat(south.see("case-line")).hasCount(1);
        assertThat(south.see("case-line")).containsText("south");
        north.press("Escape").add("Sarmad");
        south.press("Escape").see("search").fill("Sarmad");
        assertThat(south.see("nothing-found")).containsText("Nothing found.");
    }

    @Test
    void theOwnerSeesWhoLookedAtTheCase() {
        Desk visitor = member("visitor.one", "north", CaseRole.READER, Role.ANALYST);
        visitor.add("Sarmad");
        Desk owner = member("owner.one", "north", CaseRole.OWNER, Role.INVESTIGATOR);
        owner.press("Shift+C");
        owner.see("case-looks").locator("summary").click();

        assertThat(owner.see("case-look").filter(new Locator.FilterOptions().setHasText("visitor.one")).first()).isVisible();
        assertThat(owner.see("case-looks")).containsText("Search");
        LOOKS.forEach(look -> {
            owner.press("Escape").speak(look.split(" ")[0]).look(look.split(" ")[1]).see("chart").focus();
            owner.press("Shift+C");
            owner.see("case-looks").locator("summary").click();
            assertThat(owner.see("case-look").first()).isVisible();
            owner.see("case-look").nth(2).scrollIntoViewIfNeeded();
            owner.picture("case-looks-" + look.replace(' ', '-'));
        });
        visitor.press("Shift+C");
        assertThat(visitor.see("case-page")).isVisible();
        assertThat(visitor.see("case-looks")).hasCount(0);
        assertThat(visitor.see("case-add-member")).hasCount(0);
    }

    private Desk enter(String name, Role... roles) {
        Desk desk = entrance.enter(name, null, roles);
        desks.add(desk);
        return desk;
    }

    private Desk member(String name, String caseId, CaseRole role, Role at) {
        Desk desk = enter(name, at);
        service.getBean(CaseMembers.class).put(caseId, service.getBean(Users.class).findByName(name).orElseThrow().id(), role);
        return desk;
    }

    private static Locator line(Desk desk, String name) {
        return desk.see("user-line").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static void picture(Desk desk, String name, String look) {
        desk.speak(look.split(" ")[0]).look(look.split(" ")[1]).picture(name + "-" + look.replace(' ', '-'));
    }

    private static void send(Locator form) {
        form.locator("[type=submit]").click();
    }

    /** A case with one person of the exercise. */
    private static void bring(Path folder, String name, String person) throws IOException {
        Path own = Files.createDirectories(folder.resolve(name));
        try (Stream<String> lines = Files.lines(PERSONS)) {
            Files.write(own.resolve("persons.csv"), lines.filter(line -> line.startsWith("person,") || line.startsWith(person + ",")).toList());
        }
        service.getBean(Importer.class).importFiles(new ImportRequest("training", "training", name, List.of(own)), ImportProgress.NONE);
        String keeper = service.getBean(Accounts.class).add("keeper." + name, Set.of(Role.PROSECUTOR), null, false).user();
        service.getBean(CaseMembers.class).put(name, keeper, CaseRole.OWNER);
    }
}
