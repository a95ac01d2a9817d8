#include "ui/theme/TintedIcon.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

QString fileOf(const QString& name)
{
    return u":/icons/%1.svg"_s.arg(name);
}

QPixmap render(const QString& file, const QSize& devicePixels, const QColor& tint)
{
    if (devicePixels.isEmpty()) {
        return {};
    }
    const auto key
        = u"%1@%2x%3#%4"_s.arg(file).arg(devicePixels.width()).arg(devicePixels.height()).arg(tint.rgba(), 0, 16);
    QPixmap cached;
    if (QPixmapCache::find(key, &cached)) {
        return cached;
    }
    QImage image(devicePixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer svg(file);
    svg.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&image);
    svg.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), tint);
    painter.end();
    cached = QPixmap::fromImage(image);
    QPixmapCache::insert(key, cached);
    return cached;
}

} // namespace

QIcon icon(const QString& name, Token tint)
{
    return QIcon(new TintedIcon(fileOf(name), tint));
}

TintedIcon::TintedIcon(QString file, Token tint)
    : m_file(std::move(file))
    , m_tint(tint)
{
}

void TintedIcon::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state)
{
    const auto ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(rect, render(m_file, (QSizeF(rect.size()) * ratio).toSize(), tintFor(mode, state)));
}

QPixmap TintedIcon::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    return render(m_file, size, tintFor(mode, state));
}

QPixmap TintedIcon::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal /*scale*/)
{
    // Qt 6 asks in device pixels here and sets the ratio on the answer itself.
    return render(m_file, size, tintFor(mode, state));
}

QSize TintedIcon::actualSize(const QSize& size, QIcon::Mode /*mode*/, QIcon::State /*state*/)
{
    return size;
}

QString TintedIcon::key() const
{
    return u"siaran-tinted"_s;
}

QIconEngine* TintedIcon::clone() const
{
    return new TintedIcon(m_file, m_tint);
}

void TintedIcon::paintIn(QPainter& painter, const QString& name, const QRect& rect, const QColor& tint)
{
    const auto ratio = painter.device()->devicePixelRatioF();
    painter.drawPixmap(rect, render(fileOf(name), (QSizeF(rect.size()) * ratio).toSize(), tint));
}

QColor TintedIcon::tintFor(QIcon::Mode mode, QIcon::State state) const
{
    const auto scheme = schemeOf(QGuiApplication::palette());
    if (mode == QIcon::Disabled) {
        return color(Token::Text3, scheme);
    }
    return color(state == QIcon::On ? Token::Accent : m_tint, scheme);
}

} // namespace siaran::ui
