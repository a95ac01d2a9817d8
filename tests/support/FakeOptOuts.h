#pragma once

#include "services/consent/OptOutService.h"
#include "services/consent/StopListService.h"
#include "tests/support/Gate.h"

#include <QCoro/QCoroFuture>

namespace siaran::test {

/// Opt-outs in a list. Set a failure to make calls fail, close a gate to answer later.
class FakeOptOutService final : public consent::OptOutService {
public:
    QCoro::Task<Result<consent::OptOutPage>> page(consent::OptOutFilter filter, consent::OptOutCursor after,
                                                  int limit) override
    {
        ++pages;
        const auto answer = failure ? Result<consent::OptOutPage>(tl::unexpected(*failure))
                                    : Result<consent::OptOutPage>(pageOf(filter, after, limit));
        co_await pageGate.pass();
        co_return answer;
    }

    QCoro::Task<Result<consent::OptOutCounts>> counts() override
    {
        consent::OptOutCounts counts;
        counts.people = static_cast<int>(people.size());
        counts.doubts = static_cast<int>(waiting.size());
        counts.fingerprints = fingerprints;
        co_return Result<consent::OptOutCounts>(counts);
    }

    QCoro::Task<Result<QList<consent::StopDoubt>>> doubts(int limit) override
    {
        if (doubtFailure) {
            co_return Result<QList<consent::StopDoubt>>(tl::unexpected(*doubtFailure));
        }
        const auto answer = waiting.first(qMin<qsizetype>(limit, waiting.size()));
        co_await doubtGate.pass();
        co_return Result<QList<consent::StopDoubt>>(answer);
    }

    QCoro::Task<Result<void>> settle(qint64 message, consent::StopVerdict verdict) override
    {
        settled.push_back({message, verdict});
        co_await settleGate.pass();
        if (settleFailure) {
            co_return Result<void>(tl::unexpected(*settleFailure));
        }
        waiting.removeIf([message](const consent::StopDoubt& doubt) { return doubt.message == message; });
        co_return Result<void>();
    }

    QCoro::Task<Result<consent::StoppedNumber>> optOutNumber(QString number, QString evidence) override
    {
        stopped.push_back({number, evidence});
        co_return stopFailure ? Result<consent::StoppedNumber>(tl::unexpected(*stopFailure))
                              : Result<consent::StoppedNumber>(whom);
    }

    QCoro::Task<Result<QList<consent::Consent>>> history(ContactId contact) override
    {
        asked.append(contact);
        co_return historyFailure ? Result<QList<consent::Consent>>(tl::unexpected(*historyFailure))
                                 : Result<QList<consent::Consent>>(said);
    }

    QCoro::Task<Result<ConsentRules>> rules() override
    {
        const auto answer = failure ? Result<ConsentRules>(tl::unexpected(*failure)) : Result<ConsentRules>(inForce);
        co_await rulesGate.pass();
        co_return answer;
    }

    QCoro::Task<Result<void>> saveRules(ConsentRules before, ConsentRules after) override
    {
        const bool isSame = before == inForce;
        if (!isSame) {
            co_return Result<void>(fail(ErrorKind::Conflict, {}, QStringLiteral("consent.rules_changed")));
        }
        inForce = after;
        co_return Result<void>();
    }

    QList<consent::OptOut> people; ///< newest first
    QList<consent::StopDoubt> waiting;
    QList<consent::Consent> said;
    ConsentRules inForce;
    consent::StoppedNumber whom = consent::StoppedNumber::Contact;
    int fingerprints = 0;
    std::optional<Error> failure;
    std::optional<Error> doubtFailure;
    std::optional<Error> settleFailure;
    std::optional<Error> stopFailure;
    std::optional<Error> historyFailure;
    Gate pageGate;
    Gate doubtGate;
    Gate settleGate;
    Gate rulesGate;
    QList<std::pair<qint64, consent::StopVerdict>> settled;
    QList<std::pair<QString, QString>> stopped;
    QList<ContactId> asked;
    int pages = 0;

private:
    consent::OptOutPage pageOf(const consent::OptOutFilter& filter, consent::OptOutCursor after, int limit) const
    {
        QList<consent::OptOut> found;
        for (const auto& person : people) {
            const bool matches = person.name.contains(filter.words, Qt::CaseInsensitive)
                && (!filter.source || person.source == *filter.source)
                && (!filter.since.isValid() || person.at >= filter.since);
            if (matches) {
                found.append(person);
            }
        }
        // The cursor of this list is a place in it.
        const auto first = after.contact;
        consent::OptOutPage page {.rows = found.mid(first, limit), .next = after, .hasMore = false};
        page.next.contact = first + page.rows.size();
        page.hasMore = page.next.contact < found.size();
        return page;
    }
};

/// A list that is as it was told.
class FakeStopListService final : public consent::StopListService {
public:
    QCoro::Task<Result<consent::StopListPreview>> preview(QString path) override
    {
        previewed.append(path);
        const auto answer = previewFailure ? Result<consent::StopListPreview>(tl::unexpected(*previewFailure))
                                           : Result<consent::StopListPreview>(told);
        co_await previewGate.pass();
        co_return answer;
    }

    QCoro::Task<Result<consent::StopListReport>> import(QString path, int column) override
    {
        imported.push_back({path, column});
        co_return importFailure ? Result<consent::StopListReport>(tl::unexpected(*importFailure))
                                : Result<consent::StopListReport>(report);
    }

    QCoro::Task<Result<int>> exportList(consent::StopListExport what) override
    {
        exported.push_back(what);
        co_return exportFailure ? Result<int>(tl::unexpected(*exportFailure)) : Result<int>(written);
    }

    QCoro::Task<Result<void>> saveRows(QString path, QStringList titles, QList<QStringList> rows) override
    {
        Q_UNUSED(path)
        Q_UNUSED(titles)
        saved = rows;
        co_return Result<void>();
    }

    consent::StopListPreview told;
    consent::StopListReport report;
    int written = 0;
    std::optional<Error> previewFailure;
    std::optional<Error> importFailure;
    std::optional<Error> exportFailure;
    Gate previewGate;
    QStringList previewed;
    QList<std::pair<QString, int>> imported;
    QList<consent::StopListExport> exported;
    QList<QStringList> saved;
};

/// The n-th of people who said stop, each a day before the one before, in every way.
inline consent::OptOut makeOptOut(int number)
{
    using namespace Qt::StringLiterals;
    using enum consent::ConsentSource;
    static const QStringList names {u"Sari Dewi"_s, u"Budi Santoso"_s, u"Rina Fauziah"_s, u"Agus Pratama"_s, u""_s};
    static const QStringList words {u"BERHENTI"_s, u"Stop promo"_s, u"user_preferences: stop"_s,
                                    u"In the shop: asked at the counter"_s, u"berhenti-2025.xlsx"_s};
    static const QList<consent::ConsentSource> sources {Keyword, Button, WhatsApp, Manual, Import};
    consent::OptOut person;
    person.contact = ContactId(number);
    person.name = names.at((number - 1) % 5);
    person.phoneE164 = u"+62812%1"_s.arg(34560000 + number * 37);
    person.at = QDateTime(QDate(2026, 3, 12), QTime(5, 0), Qt::UTC).addDays(1 - number);
    person.source = sources.at((number - 1) % 5);
    person.evidence = words.at((number - 1) % 5);
    person.campaign = number % 5 == 1 ? u"Promo Lebaran"_s : QString();
    return person;
}

inline consent::StopDoubt makeDoubt(int number)
{
    using namespace Qt::StringLiterals;
    static const QStringList texts {u"tolong jangan kirim stop ya"_s, u"batal"_s, u"Bisa stop promo hijab saja?"_s};
    consent::StopDoubt doubt;
    doubt.message = number;
    doubt.contact = ContactId(1000 + number);
    doubt.name = u"Wulan Sari %1"_s.arg(number);
    doubt.phoneE164 = u"+6281399900%1"_s.arg(number, 2, 10, QChar(u'0'));
    doubt.text = texts.at((number - 1) % 3);
    doubt.at = QDateTime::currentDateTimeUtc().addSecs(-3600 * number);
    doubt.campaign = number % 2 == 1 ? u"Promo Lebaran"_s : QString();
    return doubt;
}

} // namespace siaran::test
