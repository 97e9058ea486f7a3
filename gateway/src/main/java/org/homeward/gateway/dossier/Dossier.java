package org.homeward.gateway.dossier;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.gateway.console.NamedEntry;
import org.homeward.gateway.console.Parties;

/**
 * A record ready for paper.
 *
 * @param named whether persons stand in it by name
 * @param parties who owes what under an agreement; a party's own dossier needs none
 * @param persons per commitment, as this reader may see them
 */
public record Dossier(
        Compliance record,
        boolean named,
        Map<UUID, List<NamedEntry>> persons,
        List<Bars> bars,
        Parties parties) {

    public List<NamedEntry> personsOn(UUID commitment) {
        return persons.getOrDefault(commitment, List.of());
    }

    /** The promises that rest on an annex, by reference. */
    public List<String> restingOn(int annex) {
        return record.commitments().stream()
                .filter(line -> line.annexes().contains(annex))
                .map(Compliance.Line::reference)
                .toList();
    }

    public String css() {
        return Pdf.text("/dossier/dossier.css");
    }

    @Override
    public String toString() {
        return "Dossier[" + record.subject() + "]";
    }
}
