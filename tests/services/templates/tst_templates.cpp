#include "services/templates/SqlTemplateService.h"
#include "services/templates/TemplateRepository.h"
#include "services/whatsapp/TemplateCatalogue.h"
#include "tests/support/TestDatabase.h"

#include <QCoro/QCoroTask>
#include <QJsonObject>
#include <QTest>
#include <rapidcheck.h>

#include <map>

using namespace siaran;
using namespace siaran::templates;
using namespace Qt::StringLiterals;
using whatsapp::RemoteTemplate;

namespace {

/// WhatsApp with the templates, or the trouble, a test gives it.
class FakeCatalogue final : public whatsapp::TemplateCatalogue {
public:
    Result<QList<RemoteTemplate>> answer;

    // Const, because QCoro 0.8 moves out of what it is told to return, even when that is a member.
    QCoro::Task<Result<QList<RemoteTemplate>>> fetchAll() override { co_return std::as_const(answer); }
};

RemoteTemplate remote(const QString& name, const QString& body = u"Halo {{1}}"_s, const QString& language = u"id"_s)
{
    RemoteTemplate made {.id = u"9"_s + name, .name = name, .language = language};
    made.status = u"APPROVED"_s;
    made.category = u"MARKETING"_s;
    made.components.push_back({.type = whatsapp::RemoteComponent::Type::Body,
                               .raw = QJsonObject {{u"type"_s, u"BODY"_s}, {u"text"_s, body}}});
    return made;
}

// Few names, languages and texts, so that two catalogues often share and differ in each way.
rc::Gen<RemoteTemplate> anyRemote()
{
    return rc::gen::exec([] {
        auto made = remote(*rc::gen::element(u"promo"_s, u"lebaran"_s, u"resi"_s), *rc::gen::element(u"a"_s, u"b"_s),
                           *rc::gen::element(u"id"_s, u"en_US"_s));
        made.status = *rc::gen::element(u"APPROVED"_s, u"PAUSED"_s, u"IN_APPEAL"_s);
        made.quality = *rc::gen::element(u""_s, u"GREEN"_s, u"UNKNOWN"_s);
        made.namedParameters = *rc::gen::arbitrary<bool>();
        return made;
    });
}

rc::Gen<QList<RemoteTemplate>> anyCatalogue()
{
    return rc::gen::map(
        rc::gen::resize(8, rc::gen::container<std::vector<RemoteTemplate>>(anyRemote())),
        [](const std::vector<RemoteTemplate>& all) { return QList<RemoteTemplate>(all.begin(), all.end()); });
}

using Key = std::pair<QString, QString>;

std::map<Key, RemoteTemplate> byKey(const QList<RemoteTemplate>& all)
{
    std::map<Key, RemoteTemplate> map;
    for (const auto& item : all) {
        map[{item.name, item.language}] = item;
    }
    return map;
}

QString bodyOf(const RemoteTemplate& item)
{
    return item.components.first().raw["text"_L1].toString();
}

} // namespace

class TestTemplates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_database.execute(u"TRUNCATE template RESTART IDENTITY CASCADE; DELETE FROM campaign"_s); }

    void aSecondSyncChangesNothing()
    {
        SqlTemplateService service(m_database.executor(), m_catalogue, u"2001"_s, u"Rina"_s);
        QVERIFY(rc::check("a second sync writes no row and reports no change", [&] {
            m_catalogue.answer = *anyCatalogue();
            const auto first = QCoro::waitFor(service.sync());
            RC_ASSERT(first.has_value());
            const auto rows = allRows();

            const auto second = QCoro::waitFor(service.sync());

            RC_ASSERT(second.has_value());
            RC_ASSERT(second->total == first->total);
            RC_ASSERT(second->added == 0);
            RC_ASSERT(second->changed == 0);
            RC_ASSERT(second->removed == 0);
            RC_ASSERT(allRows() == rows);
        }));
    }

    void theCopiesAreWhatWhatsAppHas()
    {
        SqlTemplateService service(m_database.executor(), m_catalogue, u"2001"_s, u"Rina"_s);
        std::map<Key, RemoteTemplate> before;
        QVERIFY(rc::check("list equals the catalogue, and the report the difference to the one before", [&] {
            const auto fetched = *anyCatalogue();
            m_catalogue.answer = fetched;
            const auto after = byKey(fetched);
            int added = 0;
            int changed = 0;
            for (const auto& [key, item] : after) {
                const auto known = before.find(key);
                // Whether a key that came back is an old row is no question here, hence added or changed together.
                added += known == before.end() ? 1 : 0;
                changed += known != before.end() && known->second != item ? 1 : 0;
            }
            const auto removed
                = std::ranges::count_if(before, [&after](const auto& item) { return !after.contains(item.first); });

            const auto report = QCoro::waitFor(service.sync());
            const auto listed = QCoro::waitFor(service.list());
            before = after;

            RC_ASSERT(report.has_value());
            RC_ASSERT(report->total == static_cast<int>(after.size()));
            RC_ASSERT(report->added + report->changed == added + changed);
            RC_ASSERT(report->removed == static_cast<int>(removed));
            RC_ASSERT(listed.has_value());
            RC_ASSERT(listed->size() == static_cast<qsizetype>(after.size()));
            auto wanted = after.begin();
            for (const auto& copy : *listed) {
                const auto& item = wanted->second;
                RC_ASSERT(copy.name == item.name);
                RC_ASSERT(copy.language == item.language);
                RC_ASSERT(copy.remoteId == item.id);
                RC_ASSERT(copy.statusWord == item.status);
                RC_ASSERT(copy.body == bodyOf(item));
                RC_ASSERT(copy.namedParameters == item.namedParameters);
                RC_ASSERT(copy.quality == (item.quality == u"UNKNOWN"_s ? QString() : item.quality));
                ++wanted;
            }
        }));
    }

    void theReportTellsNewChangedAndRemovedApart()
    {
        auto& session = m_database.session();
        (void)syncTemplates(session, u"2001"_s, {remote(u"a"_s), remote(u"b"_s), remote(u"c"_s)}, u"Rina"_s);

        const auto report
            = syncTemplates(session, u"2001"_s, {remote(u"a"_s), remote(u"b"_s, u"anders"_s), remote(u"d"_s)}, u"Rina"_s);

        QVERIFY(report);
        QCOMPARE(report->total, 3);
        QCOMPARE(report->added, 1);
        QCOMPARE(report->changed, 1);
        QCOMPARE(report->removed, 1);
    }

    void anotherAccountsTemplatesAreLeftAlone()
    {
        auto& session = m_database.session();
        (void)syncTemplates(session, u"2001"_s, {remote(u"a"_s)}, u"Rina"_s);
        const auto report = syncTemplates(session, u"2002"_s, {remote(u"b"_s)}, u"Rina"_s);
        QCOMPARE(report->removed, 0);
        QCOMPARE(fetchTemplates(session)->size(), 2);
    }

    void aRemovedTemplateIsListedWhileACampaignShowsIt()
    {
        auto& session = m_database.session();
        (void)syncTemplates(session, u"2001"_s, {remote(u"kept"_s), remote(u"shown"_s), remote(u"unused"_s)}, u"Rina"_s);
        m_database.execute(
            u"INSERT INTO campaign (name, content) SELECT 'Promo', jsonb_build_object('kind', 'template', "
            "'template', jsonb_build_object('id', id)) FROM template WHERE name = 'shown'"_s);

        (void)syncTemplates(session, u"2001"_s, {remote(u"kept"_s)}, u"Rina"_s);

        const auto listed = fetchTemplates(session).value();
        QCOMPARE(listed.size(), 2);
        QCOMPARE(listed.at(0).status, TemplateStatus::Approved);
        QCOMPARE(listed.at(1).name, u"shown"_s);
        QCOMPARE(listed.at(1).status, TemplateStatus::Removed);
    }

    void aTemplateThatComesBackKeepsItsId()
    {
        auto& session = m_database.session();
        (void)syncTemplates(session, u"2001"_s, {remote(u"a"_s)}, u"Rina"_s);
        const auto id = fetchTemplates(session)->first().id;
        (void)syncTemplates(session, u"2001"_s, {}, u"Rina"_s);
        const auto report = syncTemplates(session, u"2001"_s, {remote(u"a"_s)}, u"Rina"_s);

        QCOMPARE(report->added, 0);
        QCOMPARE(report->changed, 1);
        QCOMPARE(fetchTemplates(session)->first().id, id);
        QCOMPARE(fetchTemplates(session)->first().status, TemplateStatus::Approved);
    }

    void everySyncConfirmsTheCopies()
    {
        auto& session = m_database.session();
        (void)syncTemplates(session, u"2001"_s, {remote(u"a"_s)}, u"Rina"_s);
        const auto first = fetchTemplates(session)->first().syncedAt;
        (void)syncTemplates(session, u"2001"_s, {remote(u"a"_s)}, u"Rina"_s);
        QVERIFY(first.isValid());
        QTRY_VERIFY(syncTemplates(session, u"2001"_s, {remote(u"a"_s)}, u"Rina"_s)
                    && fetchTemplates(session)->first().syncedAt > first);
    }

    void whatSampleAddressesWhatsAppSignsDoesNotMatter()
    {
        const auto withSample = [](const QString& address) {
            auto made = remote(u"gambar"_s);
            made.components.push_back(
                {.type = whatsapp::RemoteComponent::Type::Header,
                 .raw = QJsonObject {{u"type"_s, u"HEADER"_s},
                                     {u"format"_s, u"IMAGE"_s},
                                     {u"example"_s, QJsonObject {{u"header_handle"_s, QJsonArray {address}}}}}});
            return made;
        };
        auto& session = m_database.session();
        (void)syncTemplates(session, u"2001"_s, {withSample(u"https://scontent/?sig=1"_s)}, u"Rina"_s);
        const auto report = syncTemplates(session, u"2001"_s, {withSample(u"https://scontent/?sig=2"_s)}, u"Rina"_s);
        QCOMPARE(report->changed, 0);
        QCOMPARE(fetchTemplates(session)->first().headerFormat, HeaderFormat::Image);
    }

    void aFailedFetchIsPassedOnAndChangesNothing()
    {
        SqlTemplateService service(m_database.executor(), m_catalogue, u"2001"_s, u"Rina"_s);
        m_catalogue.answer = QList<RemoteTemplate> {remote(u"a"_s)};
        QVERIFY(QCoro::waitFor(service.sync()));
        const auto rows = allRows();
        const Error trouble {.kind = ErrorKind::RateLimited,
                             .detail = u"80007"_s,
                             .retryAfter = std::chrono::milliseconds(5000),
                             .reason = {}};
        m_catalogue.answer = tl::unexpected(trouble);

        const auto outcome = QCoro::waitFor(service.sync());

        QVERIFY(!outcome);
        QCOMPARE(outcome.error(), trouble);
        QCOMPARE(allRows(), rows);
    }

private:
    // With their system columns: a row that was written again has another xmin.
    QString allRows()
    {
        return m_database
            .value(
                u"SELECT coalesce(string_agg(concat_ws('|', xmin, ctid, template), chr(10) ORDER BY id), '') FROM template"_s)
            .toString();
    }

    TestDatabase m_database;
    FakeCatalogue m_catalogue;
};

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
