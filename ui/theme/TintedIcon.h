#pragma once

#include "ui/theme/Tokens.h"

#include <QIcon>
#include <QIconEngine>

namespace siaran::ui {

/// An icon of resources/icons by its file name without ".svg".
/// It takes its colour when painted, so that a change of theme needs no new icons; disabled icons fade, checked ones
/// take the accent.
[[nodiscard]] QIcon icon(const QString& name, Token tint = Token::Text2);

/// Paints an SVG in one token of the application's palette, sharp at any device pixel ratio.
class TintedIcon final : public QIconEngine {
public:
    TintedIcon(QString file, Token tint);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QSize actualSize(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QString key() const override;
    QIconEngine* clone() const override;

    /// For painters with colours of their own.
    static void paintIn(QPainter& painter, const QString& name, const QRect& rect, const QColor& tint);

private:
    QColor tintFor(QIcon::Mode mode, QIcon::State state) const;

    QString m_file;
    Token m_tint;
};

} // namespace siaran::ui
