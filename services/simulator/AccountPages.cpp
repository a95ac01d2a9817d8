#include "services/simulator/AccountPages.h"

#include "services/simulator/News.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>

namespace siaran::simulator {

using namespace Qt::StringLiterals;

namespace {

const auto AppId = u"471100000000001"_s;
constexpr int DefaultLimit = 25;
constexpr int MostPerPage = 1000;
constexpr QByteArrayView CursorMark = "AQHS";

// Fields a caller may ask for and that have no value here.
const QSet<QString>& absentFields()
{
    static const QSet<QString> names {u"rejected_reason"_s,
                                      u"previous_category"_s,
                                      u"correct_category"_s,
                                      u"sub_category"_s,
                                      u"quality_score"_s,
                                      u"certificate"_s,
                                      u"last_onboarded_time"_s,
                                      u"messaging_limit_tier"_s,
                                      u"username"_s,
                                      u"is_pin_enabled"_s,
                                      u"new_name_status"_s,
                                      u"search_visibility"_s,
                                      u"owner_business_info"_s,
                                      u"marketing_messages_lite_api_status"_s,
                                      u"message_send_ttl_seconds"_s,
                                      u"library_template_name"_s,
                                      u"primary_business_location"_s};
    return names;
}

/// The names in `fields`, without what is nested in braces. `id` always comes along.
QStringList fieldsOf(const QUrlQuery& query)
{
    QStringList names;
    QString name;
    int depth = 0;
    const QString fields = query.queryItemValue(u"fields"_s, QUrl::FullyDecoded) + u',';
    for (const QChar character : fields) {
        if (character == u'{') {
            ++depth;
        } else if (character == u'}') {
            --depth;
        } else if (character == u',' && depth == 0) {
            names.push_back(name.trimmed());
            name.clear();
        } else if (depth == 0) {
            name += character;
        }
    }
    names.removeAll(QString());
    return names;
}

Checked<QJsonObject> selected(const QJsonObject& node, QStringList names, const QStringList& otherwise)
{
    if (names.isEmpty()) {
        names = otherwise;
    }
    QJsonObject result {{u"id"_s, node["id"_L1]}};
    for (const QString& name : names) {
        if (node.contains(name)) {
            result.insert(name, node[name]);
        } else if (!absentFields().contains(name)) {
            return tl::unexpected(ApiError {
                .code = 100, .title = u"(#100) Tried accessing nonexisting field (%1)"_s.arg(name), .details = {}});
        }
    }
    return result;
}

QByteArray bodyOf(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QString cursorOf(qsizetype index)
{
    return QString::fromLatin1((CursorMark.toByteArray() + QByteArray::number(index)).toBase64());
}

struct Page {
    qsizetype first = 0;
    qsizetype limit = DefaultLimit;
};

Checked<Page> pageOf(const QUrlQuery& query)
{
    Page page;
    if (query.hasQueryItem(u"limit"_s)) {
        page.limit = query.queryItemValue(u"limit"_s).toInt();
        if (page.limit < 1 || page.limit > MostPerPage) {
            return tl::unexpected(apiError(100, u"Param limit must be between 1 and 1000."_s));
        }
    }
    if (query.hasQueryItem(u"after"_s)) {
        const QByteArray cursor
            = QByteArray::fromBase64(query.queryItemValue(u"after"_s, QUrl::FullyDecoded).toLatin1());
        bool isNumber = false;
        page.first = cursor.mid(CursorMark.size()).toInt(&isNumber) + 1;
        if (!cursor.startsWith(CursorMark) || !isNumber || page.first < 1) {
            return tl::unexpected(apiError(100, u"Param after is not a cursor of this list."_s));
        }
    }
    return page;
}

Checked<QByteArray> listOf(const QJsonArray& nodes, const QUrlQuery& query, const QUrl& address,
                           const QStringList& otherwise)
{
    const auto page = pageOf(query);
    if (!page) {
        return tl::unexpected(page.error());
    }
    const QStringList fields = fieldsOf(query);
    const qsizetype end = std::min(nodes.size(), page->first + page->limit);
    QJsonArray data;
    for (qsizetype i = page->first; i < end; ++i) {
        const auto node
            = selected(nodes[i].toObject(), fields, otherwise.isEmpty() ? nodes[i].toObject().keys() : otherwise);
        if (!node) {
            return tl::unexpected(node.error());
        }
        data.append(*node);
    }
    QJsonObject list {{u"data"_s, data}};
    if (!data.isEmpty()) {
        QJsonObject paging {
            {u"cursors"_s, QJsonObject {{u"before"_s, cursorOf(page->first)}, {u"after"_s, cursorOf(end - 1)}}}};
        if (end < nodes.size()) {
            QUrlQuery following = query;
            following.removeAllQueryItems(u"after"_s);
            following.addQueryItem(u"after"_s, QString::fromLatin1(QUrl::toPercentEncoding(cursorOf(end - 1))));
            QUrl next = address;
            next.setQuery(following);
            paging.insert(u"next"_s, next.toString(QUrl::FullyEncoded));
        }
        list.insert(u"paging"_s, paging);
    }
    return bodyOf(list);
}

QStringList numberFields()
{
    return {u"verified_name"_s,        u"code_verification_status"_s,
            u"display_phone_number"_s, u"quality_rating"_s,
            u"platform_type"_s,        u"throughput"_s,
            u"webhook_configuration"_s};
}

} // namespace

AccountPages::AccountPages(const SimulatorSettings& settings, const TemplateCatalogue& catalogue, const Memory& memory)
    : m_settings(settings)
    , m_account {
          {u"id"_s, settings.accountId},
          {u"name"_s, settings.businessName},
          {u"timezone_id"_s, u"66"_s},
          {u"currency"_s, u"IDR"_s},
          {u"country"_s, u"ID"_s},
          {u"account_review_status"_s, u"APPROVED"_s},
          {u"business_verification_status"_s, u"verified"_s},
          {u"message_template_namespace"_s, u"ba30dd89_2ebd_41e4_b805_f2c05ae04cc9"_s},
          {u"ownership_type"_s, u"SELF"_s},
      }
    , m_catalogue(catalogue)
    , m_memory(memory)
{
}

QJsonObject AccountPages::numberNode(int which) const
{
    const bool isHigh = m_settings.messagesPerSecond >= 1000;
    const bool isWell = m_memory.account.health() == AccountState::Health::Well;
    const QJsonObject health {{u"can_send_message"_s, isWell ? u"AVAILABLE"_s : u"BLOCKED"_s},
                              {u"entities"_s, QJsonArray()}};
    return {
        {u"id"_s, following(m_settings.phoneNumberId, which)},
        {u"verified_name"_s, m_settings.businessName},
        {u"display_phone_number"_s, following(m_settings.businessNumber, which)},
        {u"code_verification_status"_s, u"VERIFIED"_s},
        {u"quality_rating"_s, u"GREEN"_s},
        {u"name_status"_s, u"APPROVED"_s},
        {u"status"_s, isWell ? u"CONNECTED"_s : u"RESTRICTED"_s},
        {u"platform_type"_s, u"CLOUD_API"_s},
        {u"account_mode"_s, u"LIVE"_s},
        {u"is_official_business_account"_s, false},
        {u"throughput"_s, QJsonObject {{u"level"_s, isHigh ? u"HIGH"_s : u"STANDARD"_s}}},
        {u"whatsapp_business_manager_messaging_limit"_s, QString::fromLatin1(tierOf(m_memory.reach.most()))},
        {u"health_status"_s, health},
        {u"webhook_configuration"_s, QJsonObject {{u"application"_s, m_settings.webhookUrl.toString()}}},
    };
}

Checked<QByteArray> AccountPages::number(const QUrlQuery& query, int which) const
{
    return selected(numberNode(which), fieldsOf(query), numberFields()).map(bodyOf);
}

Checked<QByteArray> AccountPages::account(const QUrlQuery& query) const
{
    return selected(m_account, fieldsOf(query), {u"name"_s, u"timezone_id"_s, u"message_template_namespace"_s})
        .map(bodyOf);
}

Checked<QByteArray> AccountPages::numbers(const QUrlQuery& query, const QUrl& address) const
{
    QJsonArray all;
    for (int i = 0; i < m_settings.numbers; ++i) {
        all.append(numberNode(i));
    }
    return listOf(all, query, address, numberFields());
}

Checked<QByteArray> AccountPages::templates(const QUrlQuery& query, const QUrl& address) const
{
    const std::array filters {u"status"_s, u"category"_s, u"language"_s, u"name"_s, u"quality_score"_s};
    const auto valueOf = [](const QJsonObject& json, const QString& filter) {
        return filter == "quality_score"_L1 ? json[filter]["score"_L1].toString() : json[filter].toString();
    };
    QJsonArray wanted;
    for (const auto& node : m_catalogue.all()) {
        const QJsonObject json = node.toObject();
        const bool fits = std::ranges::all_of(filters, [&](const QString& filter) {
            return !query.hasQueryItem(filter)
                || query.queryItemValue(filter, QUrl::FullyDecoded).compare(valueOf(json, filter), Qt::CaseInsensitive)
                == 0;
        });
        if (fits) {
            wanted.append(json);
        }
    }
    return listOf(wanted, query, address, {});
}

QByteArray AccountPages::token(const QUrlQuery& query) const
{
    const bool ours = query.queryItemValue(u"input_token"_s, QUrl::FullyDecoded) == m_settings.accessToken;
    const auto& account = m_memory.account;
    QJsonObject data {{u"app_id"_s, AppId}, {u"is_valid"_s, ours && !account.isExpired()}, {u"scopes"_s, QJsonArray()}};
    if (ours) {
        data.insert(u"type"_s, u"SYSTEM_USER"_s);
        data.insert(u"application"_s, u"Siaran"_s);
        data.insert(u"expires_at"_s, account.isExpired() ? 1 : 0);
        data.insert(u"scopes"_s, QJsonArray::fromStringList(account.scopes()));
    }
    return bodyOf({{u"data"_s, data}});
}

QByteArray AccountPages::subscribedApps(bool subscribed) const
{
    QJsonArray apps;
    if (subscribed) {
        apps.append(
            QJsonObject {{u"whatsapp_business_api_data"_s, QJsonObject {{u"id"_s, AppId}, {u"name"_s, u"Siaran"_s}}}});
    }
    return bodyOf({{u"data"_s, apps}});
}

} // namespace siaran::simulator
