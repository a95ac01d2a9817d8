#pragma once

#include "services/domain/Template.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace siaran::templates {
class TemplateAuthoring;
}

namespace siaran::ui {

/// Takes the sample file of a media header: dropped, or chosen in a dialog. Only what WhatsApp would take gets in.
class SampleField final : public QFrame {
    Q_OBJECT

public:
    explicit SampleField(const templates::TemplateAuthoring& authoring, QWidget* parent = nullptr);

    /// What kind of file it asks for, and the one that is chosen.
    void show(HeaderFormat format, const QString& path);

    /// As if `path` had been dropped.
    void offer(const QString& path);

Q_SIGNALS:
    /// A file that may be used.
    void chosen(const QString& path);
    /// One that may not, and why.
    void refused(const QString& sentence);

private:
    void browse();
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

    const templates::TemplateAuthoring& m_authoring;
    QLabel* m_icon;
    QLabel* m_words;
    QPushButton* m_browse;
    HeaderFormat m_format = HeaderFormat::None;
};

} // namespace siaran::ui
