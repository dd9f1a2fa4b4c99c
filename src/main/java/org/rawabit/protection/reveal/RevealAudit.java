// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.reveal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawabit.audit.Audit;
import org.rawabit.audit.Deed;
import org.rawabit.audit.DeedKind;
import org.rawabit.audit.Outcome;
import org.rawabit.audit.Touched;
import org.rawabit.security.CurrentAsker;
import org.springframework.stereotype.Component;

/** Records every step of a reveal before it is done; where it cannot be recorded it is not done. */
@Component
class RevealAudit {

    private final Audit audit;
    private final CurrentAsker asker;

    RevealAudit(Audit audit, CurrentAsker asker) {
        this.audit = audit;
        this.asker = asker;
    }

    void asked(Reveal reveal, Stated stated) {
        record(reveal, reveal.status() == RevealStatus.GRANTED ? "reveal" : "askToReveal", stated.typed());
    }

    void opened(Reveal reveal) {
        record(reveal, "reveal", null);
    }

    void decided(Reveal reveal, boolean approved) {
        record(reveal, approved ? "approveReveal" : "refuseReveal", null);
    }

    private void record(Reveal reveal, String operation, @Nullable String typed) {
        Map<String, Object> details = new HashMap<>(Map.of("reveal", reveal.id(), "case", reveal.caseId(),
                "pseudonym", reveal.label(), "fields", reveal.fields(), "purpose", reveal.purpose().name(),
                "askedBy", reveal.user()));
        audit.recordDurably(Deed.of(asker.get(), DeedKind.REVEAL, operation, Outcome.ANSWERED)
                .touching(new Touched(List.of(reveal.entityId()), List.of(reveal.entityId()), 1)).saying(details).typed(typed));
    }
}
