#include "services/api/Answer.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace siaran::api {

http::HttpResponse json(const QJsonObject& body, int status)
{
    return {.status = status,
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
            .contentType = "application/json"_ba,
            .headers = {}};
}

http::HttpResponse created(const QString& location, const QJsonObject& body)
{
    auto answer = json(body, 201);
    answer.headers.insert("Location"_ba, location.toLatin1());
    return answer;
}

http::HttpResponse nothing()
{
    return {.status = 204, .body = {}, .headers = {}};
}

} // namespace siaran::api
