#include "services/whatsapp/CloudApiTemplates.h"

#include "services/whatsapp/GraphAnswer.h"
#include "services/whatsapp/TemplateCodec.h"
#include "services/whatsapp/Transport.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace siaran::whatsapp {

CloudApiTemplates::CloudApiTemplates(CloudApiEndpoint endpoint, Transport& transport)
    : m_endpoint(std::move(endpoint))
    , m_transport(transport)
{
}

QCoro::Task<Result<QList<RemoteTemplate>>> CloudApiTemplates::fetchAll()
{
    QList<RemoteTemplate> all;
    QSet<QString> followed;
    QString cursor;
    for (int i = 0; i < MostPages; ++i) {
        const auto answer = co_await m_transport.get(pageAfter(cursor));
        const auto page = decodeObject(answer).and_then(decodeTemplatePage);
        if (!page) {
            co_return tl::unexpected(page.error());
        }
        all += page->templates;
        // Meta names a cursor on the last page too; what follows it is empty.
        if (page->after.isEmpty() || page->templates.isEmpty()) {
            co_return all;
        }
        cursor = page->after;
        if (followed.contains(cursor)) {
            co_return fail(ErrorKind::Internal, u"the pages of templates go in a circle"_s);
        }
        followed.insert(cursor);
    }
    co_return fail(ErrorKind::Internal, u"more than %1 pages of templates"_s.arg(MostPages));
}

// By our own address and the cursor, not by paging.next: that one is a stranger's address, with the token in it.
HttpRequest CloudApiTemplates::pageAfter(const QString& cursor) const
{
    QUrlQuery query {
        {u"limit"_s, QString::number(PageSize)},
        {u"fields"_s,
         u"id,name,language,status,category,sub_category,parameter_format,components,quality_score,rejected_reason,"
         "previous_category,correct_category"_s},
    };
    if (!cursor.isEmpty()) {
        query.addQueryItem(u"after"_s, queryValue(cursor));
    }
    return m_endpoint.request(m_endpoint.templates(query));
}

} // namespace siaran::whatsapp
