package cn.lianan.experts;

import cn.lianan.people.IdentityNumber;
import cn.lianan.people.MailAddress;
import cn.lianan.people.PhoneNumber;
import cn.lianan.sealing.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Keeps personal data sealed. What comes out is in full; {@link #masked} is for lists and profiles. */
@ApplicationScoped
class PersonalStore {

    @Inject
    EntityManager em;

    @Inject
    Seal seal;

    /** Stores data of a new expert, tidied by {@link PersonalRules}. */
    void add(UUID expertId, PersonalData data) {
        SealedPersonalData kept = new SealedPersonalData(expertId);
        fill(kept, data);
        em.persist(kept);
    }

    /** Replaces an expert's data by data that {@link PersonalRules} has tidied. */
    void replace(UUID expertId, PersonalData data) {
        SealedPersonalData kept = em.find(SealedPersonalData.class, expertId);
        if (kept == null) {
            add(expertId, data);
        } else {
            fill(kept, data);
        }
    }

    private void fill(SealedPersonalData kept, PersonalData data) {
        kept.identityNumber(seal.text(data.identityNumber()), seal.lookup(data.identityNumber()));
        kept.phone(seal.text(data.phone()), seal.lookup(data.phone()));
        kept.rest(
                seal.text(data.mail()),
                seal.text(data.birth() == null ? null : data.birth().toString()));
    }

    PersonalData open(UUID expertId) {
        SealedPersonalData kept = em.find(SealedPersonalData.class, expertId);
        return kept == null ? PersonalData.NONE : open(kept);
    }

    Map<UUID, PersonalData> open(Collection<UUID> expertIds) {
        Map<UUID, PersonalData> opened = new HashMap<>();
        if (!expertIds.isEmpty()) {
            em.createQuery("from SealedPersonalData where expertId in :ids", SealedPersonalData.class)
                    .setParameter("ids", expertIds)
                    .getResultStream()
                    .forEach(kept -> opened.put(kept.expertId(), open(kept)));
        }
        return opened;
    }

    Optional<UUID> withIdentityNumber(String identityNumber) {
        return Optional.ofNullable(
                ownersOfIdentityNumbers(List.of(identityNumber)).get(identityNumber));
    }

    /** Number to the expert who has it; numbers of nobody are not in the map. */
    Map<String, UUID> ownersOfIdentityNumbers(Collection<String> numbers) {
        Map<String, UUID> owners = new HashMap<>();
        owners("identityNumberIndex", numbers).forEach((number, ids) -> owners.put(number, ids.get(0)));
        return owners;
    }

    /** Phone to the experts who share it. */
    Map<String, List<UUID>> ownersOfPhones(Collection<String> phones) {
        return owners("phoneIndex", phones);
    }

    private Map<String, List<UUID>> owners(String index, Collection<String> plain) {
        Map<ByteBuffer, String> byHash = new HashMap<>();
        plain.forEach(text -> byHash.put(ByteBuffer.wrap(seal.lookup(text)), text));
        Map<String, List<UUID>> owners = new HashMap<>();
        if (!byHash.isEmpty()) {
            em.createQuery(
                            "select " + index + ", expertId from SealedPersonalData where " + index + " in :hashes",
                            Object[].class)
                    .setParameter(
                            "hashes",
                            byHash.keySet().stream().map(ByteBuffer::array).toList())
                    .getResultStream()
                    .forEach(row -> owners.computeIfAbsent(
                                    byHash.get(ByteBuffer.wrap((byte[]) row[0])), t -> new ArrayList<>())
                            .add((UUID) row[1]));
        }
        return owners;
    }

    private PersonalData open(SealedPersonalData kept) {
        String birth = seal.open(kept.birth());
        return new PersonalData(
                seal.open(kept.identityNumber()),
                seal.open(kept.phone()),
                seal.open(kept.mail()),
                birth == null ? null : YearMonth.parse(birth));
    }

    /** As lists and profiles show it. The month of birth is left out altogether. */
    static PersonalData masked(PersonalData data) {
        return new PersonalData(
                mask(data.identityNumber(), t -> new IdentityNumber(t).masked()),
                mask(data.phone(), t -> new PhoneNumber(t).masked()),
                mask(data.mail(), t -> new MailAddress(t).masked()),
                null);
    }

    private static String mask(String plain, Function<String, String> masking) {
        return plain == null ? null : masking.apply(plain);
    }
}
