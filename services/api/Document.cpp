#include "services/api/Document.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace siaran::api {

namespace {

QByteArray readDocument()
{
    QFile file(u":/openapi.yaml"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the program does not carry openapi.yaml");
    }
    return file.readAll();
}

} // namespace

Document::Document()
    : m_text(readDocument())
{
}

QByteArrayList Document::paths()
{
    return {"/api/openapi.yaml"_ba};
}

QCoro::Task<http::HttpResponse> Document::handle(http::HttpRequest request)
{
    if (request.method != "GET"_ba) {
        co_return http::HttpResponse {.status = 405, .body = {}, .headers = {}};
    }
    co_return http::HttpResponse {.status = 200, .body = m_text, .contentType = "application/yaml"_ba, .headers = {}};
}

} // namespace siaran::api
