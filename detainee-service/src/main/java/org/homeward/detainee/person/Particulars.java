package org.homeward.detainee.person;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What identifies and describes a person besides the names. Sources: GC III 17 and 122, GC IV 138.
 *
 * @param fatherFirstName asked for by GC III 122, as is the mother's maiden name
 */
public record Particulars(
        @Nullable Sex sex,
        @Nullable String birthPlace,
        List<String> nationalities,
        @Nullable String residence,
        @Nullable String fatherFirstName,
        @Nullable String motherMaidenName,
        @Nullable Military military,
        Set<Vulnerability> vulnerabilities,
        @Nullable String legalRepresentative) {

    /** Rank, service number and unit: what a prisoner of war is bound to give (GC III 17). */
    public record Military(
            @Nullable String rank, @Nullable String serviceNumber, @Nullable String unit) {}

    public Particulars {
        nationalities = List.copyOf(nationalities);
        vulnerabilities = Set.copyOf(vulnerabilities);
    }

    Set<String> differences(Particulars other) {
        Set<String> changed = new TreeSet<>();
        CaseFile.note(changed, "sex", sex, other.sex);
        CaseFile.note(changed, "birthPlace", birthPlace, other.birthPlace);
        CaseFile.note(changed, "nationalities", nationalities, other.nationalities);
        CaseFile.note(changed, "residence", residence, other.residence);
        CaseFile.note(changed, "fatherFirstName", fatherFirstName, other.fatherFirstName);
        CaseFile.note(changed, "motherMaidenName", motherMaidenName, other.motherMaidenName);
        CaseFile.note(changed, "military", military, other.military);
        CaseFile.note(changed, "vulnerabilities", vulnerabilities, other.vulnerabilities);
        CaseFile.note(
                changed, "legalRepresentative", legalRepresentative, other.legalRepresentative);
        return changed;
    }

    /** Leaves everything out: it is personal data. */
    @Override
    public String toString() {
        return "Particulars[…]";
    }
}
