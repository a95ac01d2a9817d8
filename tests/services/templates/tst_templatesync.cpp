#include "services/templates/SqlTemplateService.h"
#include "services/whatsapp/CloudApiTemplates.h"
#include "services/whatsapp/Transport.h"
#include "tests/services/whatsapp/SampleEndpoint.h"
#include "tests/support/TestDatabase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>
#include <rapidcheck.h>

#include <map>
#include <set>

using namespace siaran;
using namespace siaran::templates;
using namespace Qt::StringLiterals;

namespace {

/// One template of the account, as an outsider would note it down.
struct Noted {
    QString name = {};
    QString language = {};
    QString status = {};
    QString category = {};
    QString quality = {};
    QString reason = {};
    QString body = {};

    friend bool operator==(const Noted&, const Noted&) = default;
};

using Key = std::pair<QString, QString>;
using Account = std::map<Key, Noted>;

/// WhatsApp's list in pages of any length; at their seams templates come twice, as they do while the list changes.
class Pages final : public whatsapp::Transport {
public:
    QCoro::Task<whatsapp::HttpAnswer> post(whatsapp::HttpRequest) override { co_return {}; }
    QCoro::Task<whatsapp::HttpAnswer> remove(whatsapp::HttpRequest) override { co_return {}; }
    QCoro::Task<whatsapp::HttpAnswer> get(whatsapp::HttpRequest request) override
    {
        const auto after = QUrlQuery(request.url).queryItemValue(u"after"_s).toInt();
        const auto from = std::max(0, after - (after > 0 ? overlap : 0));
        const auto end = std::min(static_cast<int>(nodes.size()), after + length);
        QJsonArray data;
        for (int i = from; i < end; ++i) {
            data.append(nodes.at(i));
        }
        QJsonObject json {{u"data"_s, data}};
        if (end < nodes.size()) {
            json.insert(u"paging"_s, QJsonObject {{u"cursors"_s, QJsonObject {{u"after"_s, QString::number(end)}}}});
        }
        whatsapp::HttpAnswer answer {.status = 200, .body = QJsonDocument(json).toJson()};
        answer.ended = whatsapp::HttpEnd::Answered;
        co_return answer;
    }

    QJsonArray nodes;
    int length = 100;
    int overlap = 0;
};

QJsonObject nodeOf(const Noted& noted, int id)
{
    QJsonObject node {{u"id"_s, QString::number(id)},
                      {u"name"_s, noted.name},
                      {u"language"_s, noted.language},
                      {u"status"_s, noted.status},
                      {u"category"_s, noted.category},
                      {u"parameter_format"_s, u"POSITIONAL"_s},
                      {u"components"_s, QJsonArray {QJsonObject {{u"type"_s, u"BODY"_s}, {u"text"_s, noted.body}}}}};
    if (!noted.quality.isEmpty()) {
        node.insert(u"quality_score"_s, QJsonObject {{u"score"_s, noted.quality}});
    }
    if (!noted.reason.isEmpty()) {
        node.insert(u"rejected_reason"_s, noted.reason);
    }
    return node;
}

Noted anyNoted(const Key& key)
{
    Noted noted {.name = key.first, .language = key.second};
    noted.status = *rc::gen::element(u"APPROVED"_s, u"PENDING"_s, u"REJECTED"_s, u"PAUSED"_s, u"DISABLED"_s,
                                     u"IN_APPEAL"_s, u"LIMIT_EXCEEDED"_s, u"ARCHIVED"_s);
    noted.category = *rc::gen::element(u"MARKETING"_s, u"UTILITY"_s, u"AUTHENTICATION"_s);
    noted.quality = *rc::gen::element(u""_s, u"GREEN"_s, u"YELLOW"_s, u"RED"_s);
    noted.reason = noted.status == "REJECTED"_L1 ? *rc::gen::element(u"INVALID_FORMAT"_s, u"SCAM"_s) : QString();
    noted.body = *rc::gen::element(u"Halo {{1}} apa kabar"_s, u"Toko buka"_s);
    return noted;
}

/// What an owner and WhatsApp do to the list between two syncs: new ones, removals, renames, judgements.
void changeSomething(Account& account)
{
    const auto name = rc::gen::element(u"promo"_s, u"lebaran"_s, u"resi"_s, u"undangan"_s);
    const Key key {*name, *rc::gen::element(u"id"_s, u"en_US"_s)};
    const Key other {*name, key.second};
    switch (*rc::gen::inRange(0, 4)) {
    case 0: account.erase(key); return;
    case 1:
        if (account.contains(key) && !account.contains(other)) { // renamed: gone under one name, new under another
            auto renamed = account.at(key);
            renamed.name = other.first;
            account.erase(key);
            account[other] = renamed;
        }
        return;
    default: account[key] = anyNoted(key);
    }
}

} // namespace

class TestTemplateSync : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSyncIsIdempotentAndTheCopiesAreTheAccount()
    {
        whatsapp::CloudApiTemplates catalogue(endpoint(), m_pages);
        SqlTemplateService service(m_database.executor(), catalogue, u"102290129340398"_s, u"Rina"_s);
        Account account;
        std::set<Key> ever;
        QVERIFY(rc::check("any history of the account ends in its copies, twice the same (Property 31)", [&] {
            const int changes = *rc::gen::inRange(0, 6);
            for (int i = 0; i < changes; ++i) {
                changeSomething(account);
            }
            lay(account);
            const auto first = QCoro::waitFor(service.sync());
            RC_ASSERT(first.has_value());
            RC_ASSERT(first->total == static_cast<int>(account.size()));
            const auto rows = allRows();
            const auto second = QCoro::waitFor(service.sync());
            RC_ASSERT(second.has_value());
            RC_ASSERT(second->added + second->changed + second->removed == 0);
            RC_ASSERT(allRows() == rows);
            RC_ASSERT(copies() == account);
            for (const auto& [key, noted] : account) {
                ever.insert(key);
            }
            RC_ASSERT(m_database.value(u"SELECT count(*) FROM template"_s).toUInt() == ever.size()); // marked, not gone
        }));
    }

private:
    void lay(const Account& account)
    {
        m_pages.nodes = {};
        int id = 0;
        for (const auto& [key, noted] : account) {
            m_pages.nodes.append(nodeOf(noted, ++id));
        }
        m_pages.length = *rc::gen::inRange(1, 5);
        m_pages.overlap = *rc::gen::inRange(0, m_pages.length);
    }

    Account copies()
    {
        Account found;
        m_database.session(); // opened here: the rows are read as an outsider would, not by the service
        const auto json = m_database
                              .value(u"SELECT coalesce(jsonb_agg(jsonb_build_array(name, language, status, category, "
                                     "quality, rejected_reason, components #>> '{0,text}')), '[]')::text "
                                     "FROM template WHERE removed_at IS NULL"_s)
                              .toString();
        for (const auto& value : QJsonDocument::fromJson(json.toUtf8()).array()) {
            const auto row = value.toArray();
            const auto text = [&row](int i) { return row.at(i).toString(); };
            found[{text(0), text(1)}] = {text(0), text(1), text(2), text(3), text(4), text(5), text(6)};
        }
        return found;
    }

    // With their system columns: a row that was written again has another xmin.
    QString allRows()
    {
        return m_database
            .value(u"SELECT coalesce(string_agg(concat_ws('|', xmin, ctid, template), chr(10) ORDER BY id), '') "
                   "FROM template"_s)
            .toString();
    }

    TestDatabase m_database;
    Pages m_pages;
};

QTEST_GUILESS_MAIN(TestTemplateSync)
#include "tst_templatesync.moc"
